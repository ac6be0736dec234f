import type { LabState } from "../../../../server/lab/state.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { Size } from "./geometry.ts";
import type { Placement } from "./place.ts";
import { planStage, type StagePlan, type Told } from "./plan.ts";

/** Plans one stage after the other, each from where the one before left everybody. */
export type Planner = (state: LabState, told: Told | null, sender: string | null, size: Size) => StagePlan | null;

/** A planner with no memory yet. A trace shown again is planned from where it was planned first. */
export function createPlanner(): Planner {
  let last: Placement | null = null;
  const starts = new WeakMap<Trace, { readonly from: Placement | null }>();
  return (state, told, sender, size) => {
    const known = told === null ? undefined : starts.get(told.trace);
    const from = known === undefined ? last : known.from;
    if (told !== null && known === undefined) starts.set(told.trace, { from });
    const plan = planStage(state, told, sender, size, from);
    last = plan?.phases.at(-1)?.placement ?? last;
    return plan;
  };
}
