import type { Motion } from "../../../../server/lab/replay/telling.ts";
import type { Told } from "../../../../server/lab/replay/told.ts";
import type { Receipt } from "../../../../server/lab/replay/verdicts.ts";
import type { LabState } from "../../../../server/lab/state.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { Box, Size } from "./geometry.ts";
import { type HullShape, hullShapes } from "./hull-shapes.ts";
import { serverBox } from "./lines.ts";
import { type Placement, placed } from "./place.ts";
import { textWidthPx } from "./text-fit.ts";

/** The lab at rest within a plan: where everybody is, from when on. */
export interface PlannedPhase {
  readonly startMs: number;
  readonly endMs: number;
  readonly placement: Placement;
  readonly hulls: readonly HullShape[];
}

/** All that does not depend on the playhead. */
export interface StagePlan {
  readonly size: Size;
  readonly server: Box;
  readonly phases: readonly PlannedPhase[];
  readonly told: Told | null;
  /** Motions by client, so that a frame need not search. */
  readonly motions: ReadonlyMap<string, readonly Motion[]>;
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly sender: string | null;
  /** Every client that is there at any time, in scene order. */
  readonly names: readonly string[];
}

/**
 * The plan of a stage, or null where the clients are too many to be drawn one by one.
 *
 * Shape:  the same input gives the same plan; `previous` keeps places and hues steady from one step to the next.
 */
export function planStage(
  state: LabState,
  told: Told | null,
  sender: string | null,
  size: Size,
  previous: Placement | null,
): StagePlan | null {
  const phases: PlannedPhase[] = [];
  let last = previous;
  for (const { startMs, endMs, state: phaseState } of told?.beats.phases ?? [{ startMs: 0, endMs: 0, state }]) {
    const placement = placed(phaseState, size, renamed(last, told));
    if (placement === null) return null;
    phases.push({ startMs, endMs, placement, hulls: hullShapes(placement) });
    last = placement;
  }
  const motions = new Map<string, Motion[]>();
  for (const motion of told?.beats.motions ?? []) {
    if (!("client" in motion) || motion.client === null) continue;
    motions.set(motion.client, [...(motions.get(motion.client) ?? []), motion]);
  }
  const says = told?.beats.motions.flatMap((motion) => (motion.type === "say" ? [motion.text] : [])) ?? [];
  return {
    size,
    server: serverBox(size, Math.max(0, ...says.map((text) => textWidthPx(text, 13)))),
    phases,
    told,
    motions,
    receipts: new Map(told?.receipts.map((receipt) => [receipt.client, receipt])),
    sender: told === null ? sender : senderOf(told.trace),
    names: [...new Set(phases.flatMap(({ placement }) => placement.state.clients.map(({ name }) => name)))],
  };
}

function senderOf({ step }: Trace): string | null {
  return step.type === "run" && step.sender.type === "client" ? step.sender.name : null;
}

/** A client that gets another name keeps its place. */
function renamed(placement: Placement | null, told: Told | null): Placement | null {
  const step = told?.trace.step;
  if (placement === null || step?.type !== "rename") return placement;
  const place = placement.places.get(step.client);
  if (place === undefined) return placement;
  const rooms = placement.rooms.map((mark) => ({
    ...mark,
    members: mark.members.map((name) => (name === step.client ? step.to : name)),
  }));
  const rules = placement.rules.map((rule) => ({
    ...rule,
    mark: rooms[placement.rooms.indexOf(rule.mark)] ?? rule.mark,
  }));
  return { ...placement, rooms, rules, places: new Map([...placement.places, [step.to, place]]) };
}
