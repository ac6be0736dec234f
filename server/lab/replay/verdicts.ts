import type { Absence } from "../audience/prediction.ts";
import { areSame } from "../same-value.ts";
import type { Trace, TraceEntry } from "../trace.ts";
import type { Beats } from "./telling.ts";

/** What one client got of one step. */
export interface Receipt {
  readonly client: string;
  /** Copies that arrived: 0 is "not received". */
  readonly copies: number;
  /** Real time from the request sent to the first copy received, in ms; null without a copy. */
  readonly firstAtMs: number | null;
  /** What arrived, in order. */
  readonly events: readonly (readonly unknown[])[];
  /** Whether all that arrived says the same: then its copies are of one message, else they are several. */
  readonly isOneMessage: boolean;
  /** Why not, by the model; null with a copy, or where the model expected one. */
  readonly absence: Absence | null;
  /** Whether model and reality disagree about this client. What happened is what counts. */
  readonly isUnexpected: boolean;
}

type Copy = Extract<TraceEntry, { type: "copy" }>;

/** What a client is shown to have at one moment of the replay. */
export interface Verdict {
  readonly client: string;
  readonly type: "waiting" | "received" | "not received";
  /** Copies so far. */
  readonly copies: number;
  readonly absence: Absence | null;
}

/**
 * What each client got of a step, from what really arrived.
 *
 * Shape:  one for each client that was there before the step, in scene order.
 * Errors: none.
 */
export function receipts(trace: Trace): Receipt[] {
  const copiesOf = new Map<string, Copy[]>();
  for (const entry of trace.entries) {
    if (entry.type !== "copy") continue;
    const copies = copiesOf.get(entry.client);
    if (copies === undefined) copiesOf.set(entry.client, [entry]);
    else copies.push(entry);
  }
  return trace.before.clients.map(({ name }) => {
    const copies = copiesOf.get(name) ?? [];
    const absence = trace.prediction?.absences.get(name) ?? null;
    const predicted = trace.prediction?.copies.get(name) ?? 0;
    const events = copies.map(({ args }) => args);
    return {
      client: name,
      copies: copies.length,
      firstAtMs: copies[0]?.atMs ?? null,
      events,
      isOneMessage: areSame(events),
      absence: copies.length > 0 ? null : absence,
      isUnexpected: trace.prediction?.isCertain === true && predicted !== copies.length,
    };
  });
}

/**
 * Each client's verdict as the learner sees it at the playhead: "waiting" until its copy arrives or the left out are told.
 * Where nothing was emitted, nobody is left out and all stay waiting.
 *
 * Shape:  one for each client that was there before the step, in scene order.
 * Units:  playheadMs: milliseconds of replay time, of `beats(trace)`.
 * Errors: none.
 */
export function verdictsAt(trace: Trace, told: Beats, playheadMs: number): Verdict[] {
  const arrived = new Map<string, number>();
  let isTold = false;
  for (const motion of told.motions) {
    if (motion.type === "copy" && motion.endMs <= playheadMs) {
      arrived.set(motion.client, (arrived.get(motion.client) ?? 0) + 1);
    }
    if (motion.type === "absences" && motion.startMs <= playheadMs) isTold = true;
  }
  return receipts(trace).map(({ client, absence, copies }) => {
    const soFar = arrived.get(client) ?? 0;
    if (soFar > 0) return { client, type: "received", copies: soFar, absence: null };
    return { client, type: isTold && copies === 0 ? "not received" : "waiting", copies: 0, absence };
  });
}
