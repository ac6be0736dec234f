import type { AckOutcome, Prediction } from "../audience/prediction.ts";
import { roomLabel } from "../room-label.ts";
import type { ClientState } from "../state.ts";
import type { Trace } from "../trace.ts";

/**
 * Where the model and what happened differ, one line each, for tests on any host.
 *
 * Shape:  empty when they agree, or when the step was no expression. An acknowledgement that is a matter of luck is passed
 *         over, and so are the copies when those are.
 * Errors: none.
 */
export function disagreements(trace: Trace): readonly string[] {
  const { prediction, after, entries } = trace;
  if (prediction === null) return [];
  const emits = entries.flatMap((entry) => (entry.type === "emit" ? [entry] : []));
  const thrown = entries.flatMap((entry) => (entry.type === "error" ? [entry.message] : []));
  const returned = entries.flatMap((entry) => (entry.type === "returned" ? [entry.clients] : []));
  const isRefused = entries.some((entry) => entry.type === "disconnected" && entry.reason === "parse error");
  const isCopyLuck = isRefused && !prediction.isCertain;
  return [
    ...(isCopyLuck ? [] : differing("copies", [...prediction.copies], copiesIn(trace))),
    ...differing("connected", prediction.connected, connectedNames(after.clients)),
    ...differing("rooms", roomsPredicted(prediction, trace), roomsNow(trace)),
    ...differing("error", prediction.error === null ? [] : [prediction.error], thrown),
    ...differing("events", prediction.emissions.map(eventOf), emits.map(eventOf)),
    ...differing("returned", prediction.returned?.toSorted() ?? null, returned.at(-1)?.toSorted() ?? null),
    ...ackDifferences(trace, prediction.acks),
    ...absenceFaults(trace, prediction),
  ];
}

function differing(what: string, predicted: unknown, happened: unknown): readonly string[] {
  const [said, seen] = [JSON.stringify(predicted), JSON.stringify(happened)];
  return said === seen ? [] : [`${what}: predicted ${said}, happened ${seen}`];
}

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other));
const eventOf = ({ event }: { readonly event: unknown }) => event;
const connectedNames = (clients: readonly ClientState[]) =>
  clients.filter(({ isConnected }) => isConnected).map(({ name }) => name);

function copiesIn({ before, entries }: Trace): readonly (readonly [string, number])[] {
  return before.clients.flatMap(({ name }) => {
    const copies = entries.filter((entry) => entry.type === "copy" && entry.client === name).length;
    return copies > 0 ? [[name, copies] as const] : [];
  });
}

type RoomLists = readonly (readonly [string, readonly string[]])[];

function roomsPredicted(prediction: Prediction, { before }: Trace): RoomLists {
  return [...prediction.rooms].map(([name, rooms]) => [name, labelled(rooms, before.clients)]);
}

function roomsNow({ before, after }: Trace): RoomLists {
  const connected = after.clients.filter(({ isConnected }) => isConnected);
  return connected.map(({ name, rooms }) => [name, labelled(rooms, before.clients)]);
}

/** Labels keep `1` and `"1"` apart; two arrays that look the same are still two rooms. */
function labelled(rooms: Iterable<unknown>, clients: readonly ClientState[]): readonly string[] {
  return [...rooms].map((room) => `${typeof room} ${roomLabel(room, clients)}`).sort(byText);
}

function ackDifferences({ entries }: Trace, predicted: Prediction["acks"]): readonly string[] {
  const outcomes = entries
    .flatMap((entry) => (entry.type === "ack" ? [entry] : []))
    .sort((one, other) => one.index - other.index)
    .map(({ outcome }) => outcome);
  if (outcomes.length !== predicted.length) return differing("number of acks", predicted.length, outcomes.length);
  return predicted.flatMap((ack, index) => {
    const outcome = outcomes[index];
    return ack && outcome ? differing(`ack ${index}`, inAnyOrder(ack), inAnyOrder(outcome)) : [];
  });
}

function inAnyOrder({ error, responses }: AckOutcome): unknown {
  return [error, responses.map((response) => JSON.stringify(response)).sort(byText)];
}

/** What a reason claims and the trace can tell: each client has a copy or a reason, and the reason fits. */
function absenceFaults({ before, after, entries }: Trace, { copies, absences }: Prediction): readonly string[] {
  const last = entries.findLast((entry) => entry.type === "emit");
  const connected = new Set(connectedNames(after.clients));
  return before.clients.flatMap(({ name }) => {
    const absence = absences.get(name);
    const claim = (isTrue: boolean, text: string) => (isTrue ? [] : [`${name} (${absence ?? "a copy"}): ${text}`]);
    const wasWritten = last?.type === "emit" && last.writtenFor.includes(name);
    return [
      ...claim(copies.has(name) !== (absence !== undefined), "needs either a copy or a reason"),
      ...claim(absence === undefined || (absence === "disconnected") === !connected.has(name), "connection"),
      ...claim(absence !== "no-emit" || last === undefined, "something was emitted"),
      ...claim(absence !== "dropped" || wasWritten, "nothing was written for it last"),
    ];
  });
}
