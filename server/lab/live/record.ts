import type { AckOutcome } from "../audience/prediction.ts";
import type { LabState } from "../state.ts";
import type { Sender } from "../step.ts";
import type { TraceEntry } from "../trace.ts";
import type { Notice } from "./client.ts";
import type { RunReport } from "./control.ts";

/** All that is known of one run, as the server and the clients tell it. */
export interface RunRecord {
  readonly sender: Sender;
  /** When the request was sent, on the clients' clock. */
  readonly startMs: number;
  readonly report: RunReport;
  readonly acks: readonly AckOutcome[];
  readonly notices: readonly Notice[];
  readonly before: LabState;
  readonly after: LabState;
}

/**
 * A run as trace entries.
 *
 * Shape:  the request, what the server did, what the clients noticed (in the order it came), acknowledgements, returned.
 * Units:  atMs: milliseconds since the request was sent.
 * Errors: none.
 */
export function entriesOf({ sender, startMs, report, acks, notices, before, after }: RunRecord): TraceEntry[] {
  const findEmit = emitFinder(report);
  return [
    { type: "request", sender: sender.type === "client" ? sender.name : null, atMs: 0 },
    ...report.emits.map(
      ({ event, writtenFor }, emission): TraceEntry => ({ type: "emit", emission, event, writtenFor }),
    ),
    ...(report.error === null ? [] : [{ type: "error", message: report.error } as const]),
    ...roomChanges(before, after),
    ...notices.map((notice) => noticed(notice, startMs, findEmit)),
    ...acks.map((outcome, index): TraceEntry => ({ type: "ack", index, outcome })),
    ...(report.returned === null ? [] : [{ type: "returned", clients: report.returned } as const]),
  ];
}

/** A notice as a trace entry; `findEmit` says which emit a copy came from. */
export function noticed(notice: Notice, startMs: number, findEmit: EmitFinder): TraceEntry {
  const atMs = notice.atMs - startMs;
  return notice.type === "copy" ? { ...notice, ...findEmit(notice.client, notice.args), atMs } : { ...notice, atMs };
}

/** Which emit a copy came from (null: an earlier step's), and its arguments without what recovery added. */
export type EmitFinder = (
  client: string,
  args: readonly unknown[],
) => { readonly emission: number | null; readonly args: readonly unknown[] };

/**
 * Ties copies to emits. A connection keeps the order of its packets, so each copy is the next emit written for that
 * client with the same content; emits in between were dropped as volatile.
 */
export function emitFinder({ emits }: Pick<RunReport, "emits">): EmitFinder {
  const nextFor = new Map<string, number>();
  return (client, args) => {
    for (let index = nextFor.get(client) ?? 0; index < emits.length; index += 1) {
      const emit = emits[index];
      if (!emit?.writtenFor.includes(client)) continue;
      const isRecoverable = emit.offset !== null && emit.offset === args.at(-1);
      const sent = isRecoverable ? args.slice(0, -1) : args;
      if (JSON.stringify([emit.event, ...emit.args]) !== JSON.stringify(sent)) continue;
      nextFor.set(client, index + 1);
      return { emission: index, args: isRecoverable ? [...sent, "<offset>"] : sent };
    }
    return { emission: null, args };
  };
}

/** Which clients' rooms differ, own-id rooms included; clients that came or went are left out. */
export function roomChanges(before: LabState, after: LabState): TraceEntry[] {
  return before.clients.flatMap((earlier): TraceEntry[] => {
    const later = after.clients.find(({ id, isConnected }) => id === earlier.id && isConnected);
    if (!later || !earlier.isConnected) return [];
    const joined = later.rooms.filter((room) => !earlier.rooms.includes(room));
    const left = earlier.rooms.filter((room) => !later.rooms.includes(room));
    return joined.length + left.length > 0 ? [{ type: "rooms", client: later.name, joined, left }] : [];
  });
}
