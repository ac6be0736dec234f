import type { AckOutcome } from "../lab/audience/prediction.ts";
import { receipts } from "../lab/replay/verdicts.ts";
import { writerFor, writtenRooms } from "../lab/replay/written-values.ts";
import type { Trace } from "../lab/trace.ts";

/** What `emitscope run` writes for one experiment. Public: the keys, their order and their meaning do not change. */
export interface ResultLine {
  readonly received: Readonly<Record<string, number>>;
  readonly notReceived: Readonly<Record<string, string>>;
  readonly predicted: Readonly<Record<string, number>> | null;
  readonly agrees: boolean | null;
  readonly events: Readonly<Record<string, unknown>>;
  readonly rooms: Readonly<Record<string, readonly unknown[]>>;
  readonly connected: readonly string[];
  readonly acks: AckOutcome | readonly AckOutcome[] | null;
  readonly returned: readonly string[] | null;
  readonly error: string | null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

// The responses to a broadcast come in no promised order.
function inAnyOrder(acks: readonly (AckOutcome | null)[]): unknown {
  return acks.map(
    (ack) => ack && { ...ack, responses: ack.responses.map((response) => JSON.stringify(response)).sort() },
  );
}

function agreement(trace: Trace, happened: Omit<ResultLine, "acks" | "agrees">, acks: readonly AckOutcome[]) {
  const { prediction, before } = trace;
  if (prediction === null || !prediction.isCertain) return null;
  const write = writerFor(before);
  const rooms = prediction.connected.map((name) => writtenRooms(write, name, prediction.rooms.get(name) ?? []));
  return (
    isSame(Object.fromEntries(prediction.copies), happened.received) &&
    isSame(prediction.connected, happened.connected) &&
    isSame(
      rooms,
      happened.connected.map((name) => happened.rooms[name]),
    ) &&
    isSame(prediction.error, happened.error) &&
    isSame(prediction.returned?.toSorted() ?? null, happened.returned?.toSorted() ?? null) &&
    isSame(inAnyOrder(prediction.acks), inAnyOrder(acks))
  );
}

/**
 * A trace as the line that `emitscope run` writes.
 *
 * Shape:  clients in scene order; one with no copy stands in `notReceived` only.
 * Errors: none.
 */
export function resultLineOf(trace: Trace): ResultLine {
  const { before, after, entries, prediction } = trace;
  const write = writerFor(before);
  const all = receipts(trace);
  const reached = all.filter(({ copies }) => copies > 0);
  const acks = entries
    .flatMap((entry) => (entry.type === "ack" ? [entry] : []))
    .sort((one, other) => one.index - other.index)
    .map(({ outcome }) => outcome);
  const returned = entries.flatMap((entry) => (entry.type === "returned" ? [entry.clients] : [])).at(-1) ?? null;
  const error = entries.flatMap((entry) => (entry.type === "error" ? [entry.message] : []))[0] ?? null;

  const happened = {
    received: Object.fromEntries(reached.map(({ client, copies }) => [client, copies])),
    // A client that the model expected a copy for, and that got none, was left out by something it does not know.
    notReceived: Object.fromEntries(
      all.filter(({ copies }) => copies === 0).map(({ client, absence }) => [client, absence ?? "dropped"]),
    ),
    predicted: prediction?.isCertain ? Object.fromEntries(prediction.copies) : null,
    events: Object.fromEntries(reached.map(({ client, events }) => [client, write(client, events)])),
    rooms: Object.fromEntries(after.clients.map(({ name, rooms }) => [name, writtenRooms(write, name, rooms)])),
    connected: after.clients.filter(({ isConnected }) => isConnected).map(({ name }) => name),
    returned,
    error,
  };
  const { received, notReceived, predicted, events, rooms, connected } = happened;
  return {
    received,
    notReceived,
    predicted,
    agrees: agreement(trace, happened, acks),
    events,
    rooms,
    connected,
    acks: acks.length > 1 ? acks : (acks[0] ?? null),
    returned,
    error,
  };
}
