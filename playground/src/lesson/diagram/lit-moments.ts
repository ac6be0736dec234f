import type { Beats } from "../../../../server/lab/replay/telling.ts";
import { joinedRooms } from "../../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../../server/lab/state.ts";
import type { Step } from "../../../../server/lab/step.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { DiagramLight } from "../../../../server/lesson/lesson.ts";

/** A stage of a connection's life that a node of a diagram may stand for. */
export type Moment = DiagramLight["moment"];

/** What a diagram shows at one playhead. */
export interface LitMoments {
  /** Whose connection it is; null where the step is nobody's. */
  readonly client: string | null;
  /** Where that connection is now. */
  readonly now: Moment | null;
  /** The moments it has gone through in this step, `now` aside, each once. */
  readonly passed: readonly Moment[];
}

interface Mark {
  readonly atMs: number;
  readonly moment: Moment;
}

/** Where a client's connection stands when nothing happens; null for one that is not there any more. Errors: none. */
export function standingOf(state: LabState, name: string): Moment | null {
  const client = state.clients.find((each) => each.name === name);
  return client === undefined ? null : standing(client);
}

function standing(client: ClientState): Moment {
  if (!client.isConnected) return "disconnected";
  return joinedRooms(client).length > 0 ? "joined" : "connected";
}

/**
 * The moments that a step has come to, for the client that asked for it or that it is about. Pure: the same trace and
 * playhead give the same.
 *
 * Units:  playheadMs: milliseconds of replay time, as in `beats`.
 * Shape:  at the end of the replay `now` is where the connection stands; between, what happens to it.
 * Errors: none.
 */
export function litMoments(trace: Trace, beats: Beats, playheadMs: number): LitMoments {
  const client = subjectOf(trace, beats);
  const marks = marksOf(trace, beats, client);
  const reached = marks.filter(({ atMs }) => atMs <= playheadMs).map(({ moment }) => moment);
  const isOver = playheadMs >= beats.durationMs;
  const rest = client === null ? null : (standingOf(trace.after, client) ?? "disconnected");
  const start = client === null ? null : standingOf(trace.before, client);
  const now = isOver ? rest : (reached.at(-1) ?? start);
  return { client, now, passed: [...new Set(reached)].filter((moment) => moment !== now) };
}

/** Who asked, or whom the step is about; for the server's own step the first whose line comes up or goes down. */
function subjectOf({ step }: Trace, { motions }: Beats): string | null {
  const lined = motions.find((motion) => motion.type === "line");
  return stepClient(step) ?? lined?.client ?? null;
}

function stepClient(step: Step): string | null {
  switch (step.type) {
    case "run":
      return step.sender.type === "client" ? step.sender.name : null;
    case "add":
      return step.client.name;
    case "rename":
      return step.to;
    default:
      return step.client;
  }
}

function marksOf(trace: Trace, { motions, phases }: Beats, client: string | null): Mark[] {
  const marks: Mark[] = [];
  const lineMs = new Map<number, Moment>();
  for (const motion of motions) {
    const atMs = motion.startMs;
    if (motion.type === "request" && motion.client !== null) marks.push({ atMs, moment: "sending" });
    if (motion.type === "copy") marks.push({ atMs, moment: "delivering" });
    if (motion.type === "line" && motion.client === client) {
      const moment = motion.change === "up" ? "connecting" : "disconnecting";
      lineMs.set(atMs, moment);
      marks.push({ atMs, moment });
    }
  }
  let before = client === null ? undefined : trace.before.clients.find(({ name }) => name === client);
  for (const { startMs, endMs, state } of phases) {
    const after = state.clients.find(({ name }) => name === client);
    // Rooms come right after the connection, and the end of a line right after its going: one and then the other.
    const halfMs = (startMs + endMs) / 2;
    if (endMs > 0 && client !== null) marks.push(...changeMarks(before, after, startMs, lineMs.has(startMs), halfMs));
    before = after;
  }
  return marks.toSorted((one, other) => one.atMs - other.atMs);
}

function changeMarks(
  before: ClientState | undefined,
  after: ClientState | undefined,
  startMs: number,
  isLineMoving: boolean,
  halfMs: number,
): Mark[] {
  const [was, is] = [before && standing(before), after === undefined ? "disconnected" : standing(after)];
  const wasUp = was === "connected" || was === "joined";
  if (is === "disconnected")
    return was === is && !isLineMoving ? [] : [{ atMs: isLineMoving ? halfMs : startMs, moment: is }];
  const connected: readonly Mark[] = wasUp ? [] : [{ atMs: startMs, moment: "connected" }];
  const rooms = (client: ClientState | undefined) =>
    client === undefined ? "" : String(joinedRooms(client).toSorted());
  if (is === "joined" && (!wasUp || rooms(before) !== rooms(after))) {
    return [...connected, { atMs: wasUp ? startMs : halfMs, moment: "joined" }];
  }
  return is === "connected" && was === "joined" ? [{ atMs: startMs, moment: "connected" }] : [...connected];
}
