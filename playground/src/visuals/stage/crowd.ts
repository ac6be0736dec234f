import type { Motion } from "../../../../server/lab/replay/telling.ts";
import type { Told } from "../../../../server/lab/replay/told.ts";
import type { LabState } from "../../../../server/lab/state.ts";
import { serverHeightPx, serverTopPx } from "./areas.ts";
import { type CrowdCloud, type CrowdPlaces, crowdGroups, crowdPlaces } from "./crowd-groups.ts";
import { type Box, between, eased, type Point, type Size, tenth } from "./geometry.ts";
import { serverBox } from "./lines.ts";
import { isPresent } from "./rooms.ts";
import { type SayShape, sayAt } from "./say.ts";

/** The crowd: what does not depend on the playhead. */
export interface CrowdPlan {
  readonly size: Size;
  readonly server: Box;
  readonly told: Told | null;
  readonly sender: string | null;
  readonly phases: readonly (CrowdPlaces & {
    readonly startMs: number;
    readonly endMs: number;
    readonly state: LabState;
  })[];
}

/** A cloud with how many of it have a copy so far. */
export interface CloudShape extends CrowdCloud {
  readonly received: number;
  /** Whether the counts say something yet. */
  readonly isTold: boolean;
}

/** The crowd at one moment. Paths hold one round-capped point for each dot, so that a thousand are one element. */
export interface CrowdPicture {
  readonly clouds: readonly CloudShape[];
  readonly dotPx: number;
  readonly paths: Readonly<Record<"idle" | "received" | "leftOut" | "gone" | "copies" | "replies", string>>;
  readonly places: ReadonlyMap<string, Point>;
  readonly sender: { readonly name: string; readonly at: Point; readonly trail: string } | null;
  readonly say: SayShape;
}

/** The plan of a crowd, for more clients than can be drawn one by one. Errors: none. */
export function planCrowd(state: LabState, told: Told | null, sender: string | null, size: Size): CrowdPlan {
  const top = serverTopPx + serverHeightPx + 26;
  const box = { x: 8, y: top, width: size.widthPx - 16, height: size.heightPx - top - 8 };
  const phases = told?.beats.phases ?? [{ startMs: 0, endMs: 0, state }];
  const step = told?.trace.step;
  const runner = step?.type === "run" && step.sender.type === "client" ? step.sender.name : null;
  return {
    size,
    server: serverBox(size, 200),
    told,
    sender: told === null ? sender : runner,
    phases: phases.map((phase) => ({ ...phase, ...crowdPlaces(crowdGroups(phase.state), box) })),
  };
}

/**
 * The crowd at the playhead.
 *
 * Units:  playheadMs in milliseconds of replay time.
 * Errors: none.
 */
export function crowdAt(plan: CrowdPlan, playheadMs: number): CrowdPicture {
  const index = Math.max(
    0,
    plan.phases.findLastIndex(({ startMs }) => startMs <= playheadMs),
  );
  const now = plan.phases[index];
  const before = plan.phases[index - 1] ?? now;
  const motions = plan.told?.beats.motions ?? [];
  const verdicts = plan.told?.verdictsAt(playheadMs) ?? [];
  const verdictOf = new Map(verdicts.map(({ client, type }) => [client, type]));
  const isTold = verdicts.some(({ type }) => type !== "waiting");
  const places = placesAt(before, now, playheadMs);
  const dots = { idle: "", received: "", leftOut: "", gone: "" };
  for (const client of now?.state.clients ?? []) {
    const place = places.get(client.name);
    if (place === undefined) continue;
    const verdict = verdictOf.get(client.name);
    const present = verdict === "not received" ? "leftOut" : "idle";
    const kind = verdict === "received" ? "received" : isPresent(client) ? present : "gone";
    dots[kind] += dot(place);
  }
  const server = { x: plan.server.x + plan.server.width / 2, y: plan.server.y + plan.server.height };
  const clouds = (now?.clouds ?? []).map((cloud) => {
    const received = cloud.names.filter((name) => verdictOf.get(name) === "received").length;
    return { ...cloud, received, isTold };
  });
  return {
    clouds,
    dotPx: now?.dotPx ?? 2,
    paths: {
      ...dots,
      copies: travelling(motions, "copy", places, server, playheadMs),
      replies: travelling(motions, "reply", places, server, playheadMs),
    },
    places,
    sender: senderAt(plan, places, server, playheadMs),
    say: sayAt(plan, playheadMs),
  };
}

type CrowdPhase = CrowdPlan["phases"][number];

function placesAt(before: CrowdPhase | undefined, now: CrowdPhase | undefined, playheadMs: number) {
  if (now === undefined) return new Map<string, Point>();
  if (before === undefined || before === now || playheadMs >= now.endMs) return now.places;
  const part = eased((playheadMs - now.startMs) / (now.endMs - now.startMs));
  return new Map(
    [...now.places].map(([name, place]) => [name, between(before.places.get(name) ?? place, place, part)] as const),
  );
}

function dot({ x, y }: Point): string {
  return `M${tenth(x)} ${tenth(y)}h0`;
}

function travelling(
  motions: readonly Motion[],
  type: "copy" | "reply",
  places: ReadonlyMap<string, Point>,
  server: Point,
  playheadMs: number,
): string {
  let path = "";
  for (const motion of motions) {
    if (motion.type !== type || playheadMs <= motion.startMs || playheadMs >= motion.endMs) continue;
    const place = places.get(motion.client);
    if (place === undefined) continue;
    const part = eased((playheadMs - motion.startMs) / (motion.endMs - motion.startMs));
    path += dot(type === "copy" ? between(server, place, part) : between(place, server, part));
  }
  return path;
}

function senderAt(
  { sender: name, told }: CrowdPlan,
  places: ReadonlyMap<string, Point>,
  server: Point,
  playheadMs: number,
): CrowdPicture["sender"] {
  const at = name === null ? undefined : places.get(name);
  if (name === null || at === undefined) return null;
  const request = told?.beats.motions.find((motion) => motion.type === "request");
  if (request === undefined || playheadMs <= request.startMs) return { name, at, trail: "" };
  const end = between(at, server, eased((playheadMs - request.startMs) / (request.endMs - request.startMs)));
  return { name, at, trail: `M${tenth(at.x)} ${tenth(at.y)}L${tenth(end.x)} ${tenth(end.y)}` };
}
