import type { Verdict } from "../../../../server/lab/replay/verdicts.ts";
import type { ClientState } from "../../../../server/lab/state.ts";
import { type ClientShape, clientLook, ringPartOf } from "./client-shape.ts";
import { between, type Curve, curveUntil, eased, type Point, reversed } from "./geometry.ts";
import type { HullShape } from "./hull-shapes.ts";
import { lineTo } from "./lines.ts";
import type { PlannedPhase, StagePlan } from "./plan.ts";
import { type SayShape, sayAt } from "./say.ts";

/** A client's line to the server, and what is drawn on it. */
export interface LineShape {
  readonly client: string;
  readonly base: Curve;
  /** Part of the line that is missing around its middle: 0 whole, 1 gone. */
  readonly gapPart: number;
  readonly isCut: boolean;
  readonly isAwaited: boolean;
  readonly opacity: number;
  readonly trails: readonly { readonly kind: "request" | "copy" | "connect"; readonly curve: Curve }[];
}

/** Something on its way. */
export interface DotShape {
  readonly kind: "request" | "copy" | "reply" | "connect";
  readonly client: string;
  readonly at: Point;
}

/** The whole stage at one moment of the replay. */
export interface StagePicture {
  readonly clients: readonly ClientShape[];
  readonly lines: readonly LineShape[];
  readonly hulls: readonly (HullShape & { readonly opacity: number })[];
  readonly dots: readonly DotShape[];
  readonly say: SayShape;
}

/**
 * The stage at the playhead: where everything is and how it looks.
 *
 * Shape:  clients and lines in scene order, with whoever comes or goes in this step; dots only for what the trace has.
 * Units:  playheadMs in milliseconds of replay time; places in pixels of the plan's size.
 * Errors: none; a playhead beyond the end is the end.
 */
export function pictureAt(plan: StagePlan, playheadMs: number): StagePicture {
  const index = Math.max(
    0,
    plan.phases.findLastIndex(({ startMs }) => startMs <= playheadMs),
  );
  const now = plan.phases[index];
  const before = plan.phases[index - 1] ?? now;
  if (now === undefined || before === undefined) {
    return { clients: [], lines: [], hulls: [], dots: [], say: { text: "", tone: "rest", isBusy: false } };
  }
  const part = now.endMs <= now.startMs ? 1 : Math.min(1, (playheadMs - now.startMs) / (now.endMs - now.startMs));
  const { told } = plan;
  const verdicts = new Map(
    told === null ? [] : told.verdictsAt(playheadMs).map((verdict) => [verdict.client, verdict]),
  );
  const clients = plan.names.flatMap((name) => clientAt({ plan, before, now, part, verdicts, playheadMs }, name) ?? []);
  const lines = clients.map((client) => lineAt(plan, now, client, playheadMs));
  return {
    clients,
    lines,
    hulls: hullsAt(before, now, part),
    dots: clients.flatMap((client) => dotsAt(plan, now, client, playheadMs)),
    say: sayAt(plan, playheadMs),
  };
}

/** What a moment of the replay is drawn from. */
interface Instant {
  readonly plan: StagePlan;
  readonly before: PlannedPhase;
  readonly now: PlannedPhase;
  /** How far everybody is on the way from the phase before to the one now. */
  readonly part: number;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly playheadMs: number;
}

function clientAt({ plan, before, now, part, verdicts, playheadMs }: Instant, name: string): ClientShape | null {
  const find = (phase: PlannedPhase) => phase.placement.state.clients.find((client) => client.name === name);
  const client: ClientState | undefined = find(now) ?? (part < 1 ? find(before) : undefined);
  if (client === undefined) return null;
  const to = now.placement.places.get(name);
  const from = before.placement.places.get(name);
  const at = from !== undefined && to !== undefined ? between(from, to, eased(part)) : (to ?? from);
  if (at === undefined) return null;
  const opacity = to === undefined ? 1 - part : from === undefined ? part : 1;
  const { placement } = find(now) === undefined ? before : now;
  const look = clientLook(plan, placement, client, verdicts.get(name), playheadMs);
  return { name, at, opacity, ringPart: ringPartOf(plan, name, playheadMs), look };
}

/** The line, its breaking or growing, and what has been drawn along it. */
function lineAt(plan: StagePlan, { placement }: PlannedPhase, client: ClientShape, playheadMs: number): LineShape {
  const curve = (asidePx: number) => lineTo(client.at, placement.sizing, plan.server, plan.size, asidePx);
  const trails: { kind: "request" | "copy" | "connect"; curve: Curve }[] = [];
  let gapPart = client.look.isConnected ? 0 : 1;
  let isCut = false;
  // A line that has brought one copy stays drawn while the next comes.
  let copyPart = 0;
  for (const motion of plan.motions.get(client.name) ?? []) {
    const part = (playheadMs - motion.startMs) / (motion.endMs - motion.startMs);
    if (part < 0) continue;
    if (motion.type === "request") {
      trails.push({ kind: "request", curve: curveUntil(reversed(curve(asideOf(plan, client.name))), eased(part)) });
    } else if (motion.type === "copy") {
      copyPart = Math.max(copyPart, eased(part));
    } else if (motion.type === "line") {
      if (motion.change === "up") {
        if (part < 1) trails.push({ kind: "connect", curve: curveUntil(reversed(curve(0)), eased(part)) });
      } else {
        gapPart = Math.min(1, part);
        isCut = motion.change === "cut";
      }
    }
  }
  if (copyPart > 0) trails.push({ kind: "copy", curve: curveUntil(curve(0), copyPart) });
  return {
    client: client.name,
    base: curve(0),
    gapPart,
    isCut,
    isAwaited: client.look.isAwaited,
    opacity: client.opacity,
    trails,
  };
}

/** The request's line stands a little aside where a copy comes down the same way. */
function asideOf(plan: StagePlan, name: string): number {
  return (plan.receipts.get(name)?.copies ?? 0) > 0 ? 7 : 0;
}

function dotsAt(plan: StagePlan, { placement }: PlannedPhase, client: ClientShape, playheadMs: number): DotShape[] {
  return (plan.motions.get(client.name) ?? []).flatMap((motion): DotShape[] => {
    const part = (playheadMs - motion.startMs) / (motion.endMs - motion.startMs);
    if (part <= 0 || part >= 1) return [];
    const kind = motion.type === "line" ? (motion.change === "up" ? "connect" : null) : motion.type;
    if (kind !== "request" && kind !== "copy" && kind !== "reply" && kind !== "connect") return [];
    const asidePx = kind === "request" ? asideOf(plan, client.name) : 0;
    const down = lineTo(client.at, placement.sizing, plan.server, plan.size, asidePx);
    const [, , , at] = curveUntil(kind === "copy" ? down : reversed(down), eased(part));
    return [{ kind, client: client.name, at }];
  });
}

/** Hulls that change go before anybody moves and come when all have arrived, so that none holds a stranger on the way. */
function hullsAt(before: PlannedPhase, now: PlannedPhase, part: number): StagePicture["hulls"] {
  if (part >= 1 || before === now) return now.hulls.map((hull) => ({ ...hull, opacity: 1 }));
  const isKept = (hull: HullShape, others: readonly HullShape[]) =>
    others.some((other) => other.key === hull.key && other.path === hull.path);
  const going = before.hulls.map((hull) => ({
    ...hull,
    opacity: isKept(hull, now.hulls) ? 1 : Math.max(0, 1 - part * 4),
  }));
  const coming = now.hulls.filter((hull) => !isKept(hull, before.hulls));
  return [...going, ...coming.map((hull) => ({ ...hull, opacity: Math.max(0, part * 3 - 2) }))].filter(
    ({ opacity }) => opacity > 0,
  );
}
