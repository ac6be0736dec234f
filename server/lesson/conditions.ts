import * as words from "#words/conditions.ts";
import { nameList } from "../lab/name-list.ts";
import { receipts } from "../lab/replay/verdicts.ts";
import { writerFor, writtenRooms } from "../lab/replay/written-values.ts";
import type { Trace } from "../lab/trace.ts";
import type { Conditions } from "./lesson.ts";

type Check = (conditions: Conditions, trace: Trace) => readonly string[];

/** One part of the conditions held against a trace, where something is said of it. */
function part<Key extends keyof Conditions>(
  key: Key,
  check: (asked: NonNullable<Conditions[Key]>, trace: Trace) => readonly string[],
): Check {
  return (conditions, trace) => {
    const asked: Conditions[Key] = conditions[key];
    return asked === null || asked === undefined ? [] : check(asked, trace);
  };
}

// A part without a check does not compile. In this order they are told.
const checks: { readonly [Key in keyof Conditions]: Check } = {
  received: part("received", differingCopies),

  notReceived: part("notReceived", (asked, trace) =>
    receipts(trace).flatMap(({ client, copies, absence }) => {
      const word = own(asked, client);
      if (word === undefined) return [];
      if (copies > 0) return [words.nobodyAsked(client)];
      const why = absence ?? "dropped";
      return why === word ? [] : [words.otherReason(client, why, word)];
    }),
  ),

  events: part("events", (asked, trace) => {
    const write = writerFor(trace.before);
    return receipts(trace).flatMap(({ client, events }) => {
      const [arrived, wanted] = [canonical(write(client, events)), canonical(own(asked, client))];
      if (wanted === undefined || arrived === wanted) return [];
      return events.length === 0 ? [words.none(client)] : [words.events(client, arrived ?? "", wanted)];
    });
  }),

  acks: part("acks", (asked, { entries }) => {
    const acks = entries
      .flatMap((entry) => (entry.type === "ack" ? [entry] : []))
      .toSorted((one, other) => one.index - other.index);
    if (acks.length !== asked.length) return [words.acksAsked(acks.length, asked.length)];
    return acks.flatMap(({ outcome }, index) => {
      const { error, responses } = asked[index] ?? { error: null, responses: null };
      const number = asked.length === 1 ? null : index + 1;
      if (outcome.error !== error) return [words.ackError(number, outcome.error, error)];
      // The responses to a broadcast come in no promised order.
      const [brought, wanted] = [inAnyOrder(outcome.responses), inAnyOrder(responses ?? outcome.responses)];
      return brought === wanted ? [] : [words.ackResponses(number, brought, wanted)];
    });
  }),

  returned: part("returned", (asked, { entries }) => {
    const returned = entries.flatMap((entry) => (entry.type === "returned" ? [entry.clients] : [])).at(-1);
    if (returned === undefined) return [words.nothingReturned];
    const isSame = inAnyOrder(returned) === inAnyOrder(asked);
    return isSame ? [] : [words.returned(nameList(returned), nameList(asked))];
  }),

  rooms: part("rooms", (asked, { before, after }) => {
    const write = writerFor(after);
    const roomsOf = (rooms: Iterable<unknown>, client: string) =>
      writtenRooms(write, client, rooms).filter((room) => room !== "<id>");
    return after.clients.flatMap(({ name, rooms }) => {
      const wanted = own(asked, name);
      if (wanted === undefined) return [];
      const were = roomsOf(before.clients.find((client) => client.name === name)?.rooms ?? [], name);
      const are = roomsOf(rooms, name);
      const extra = are
        .filter((room) => !has(wanted, room))
        .map((room) => (has(were, room) ? words.stillIn : words.alsoIn)(name, roomText(room)));
      const missing = wanted.filter((room) => !has(are, room)).map((room) => words.notIn(name, roomText(room)));
      return [...missing, ...extra];
    });
  }),

  connected: part("connected", (asked, { before, after }) =>
    after.clients.flatMap(({ name, isConnected }) => {
      if (isConnected === asked.includes(name)) return [];
      if (!isConnected) return [words.notConnected(name)];
      const was = before.clients.find((client) => client.name === name)?.isConnected;
      return [was ? words.stillConnected(name) : words.connected(name)];
    }),
  ),

  volatile: part("volatile", (asked, { prediction }) => {
    const emissions = prediction?.emissions ?? [];
    if (emissions.length === 0) return [words.noEmit];
    if (emissions.every(({ isVolatile }) => isVolatile === asked)) return [];
    return [words.volatile(asked)];
  }),
};

/**
 * What of a run differs from what is asked of it: “Bo got a copy too.”, “Cy is still in general.”
 *
 * Shape:  sentences, those on copies first; empty when the run meets the conditions.
 * Errors: none; a client that is not in the trace got nothing, and is not asked about otherwise.
 */
export function unmet(conditions: Conditions, trace: Trace): string[] {
  return Object.values(checks).flatMap((check) => check(conditions, trace));
}

/** Copies that are not those asked for; a client that is not named is to get none. */
function differingCopies(asked: Readonly<Record<string, number>>, trace: Trace): string[] {
  const isAnybodyAsked = Object.keys(asked).length > 0;
  return receipts(trace).flatMap(({ client, copies }) => {
    const wanted = own(asked, client) ?? 0;
    if (copies === wanted) return [];
    if (copies === 0) return [words.none(client)];
    if (wanted > 0) return [words.count(client, copies, wanted)];
    return [isAnybodyAsked ? words.extra(client) : words.nobodyAsked(client)];
  });
}

/** Names are the author's, and may be those of what every object has. */
function own<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function has(rooms: readonly unknown[], room: unknown): boolean {
  return rooms.some((other) => canonical(other) === canonical(room));
}

/** Socket.IO keeps `4` and `"4"` apart. */
function roomText(room: unknown): string {
  return typeof room === "string" && !/^\d+$/.test(room) ? room : (canonical(room) ?? "");
}

function inAnyOrder(values: readonly unknown[]): string {
  return `[${values
    .map((value) => canonical(value))
    .sort()
    .join(", ")}]`;
}

/** JSON with the keys of objects in order, as an author may write them in another. */
function canonical(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item) ?? "null").join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${canonical(entry) ?? "null"}`).join(", ")}}`;
}
