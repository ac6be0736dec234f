import type { Told } from "../../../../server/lab/replay/told.ts";
import type { LabState } from "../../../../server/lab/state.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { Size } from "./geometry.ts";
import type { Placement } from "./place.ts";
import { planStage, type StagePlan } from "./plan.ts";

/** Plans one stage after the other, each from where the one before left everybody; null asks for the crowd. */
export type Planner = (state: LabState, told: Told | null, sender: string | null, size: Size) => StagePlan | null;

/** From so many clients on they are drawn as a crowd; below, wherever the space is too small for each. */
const crowdSize = 41;

/** A planner with no memory yet. A trace shown again is planned from where it was planned first. */
export function createPlanner(): Planner {
  let last: Placement | null = null;
  const starts = new WeakMap<Trace, { readonly from: Placement | null }>();
  return (state, told, sender, size) => {
    const known = told === null ? undefined : starts.get(told.trace);
    const from = known === undefined ? last : known.from;
    if (told !== null && known === undefined) starts.set(told.trace, { from });
    const count = Math.max(...(told?.beats.phases ?? [{ state }]).map((phase) => phase.state.clients.length));
    const plan = count < crowdSize ? planStage(state, told, sender, size, from) : null;
    last = plan?.phases.at(-1)?.placement ?? last;
    return plan;
  };
}
