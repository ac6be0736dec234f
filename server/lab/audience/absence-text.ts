import * as words from "#words/absences.ts";
import { orList } from "../name-list.ts";
import { roomInSentence, roomInShort } from "../room-label.ts";
import type { ClientState, LabState } from "../state.ts";
import type { Absence, Emission, Prediction } from "./prediction.ts";

/**
 * Why a client got no copy, in a few words: `the sender`, `not in general`, `excepted by vip`.
 *
 * Shape:  no full stop; reads after "not received: ", or is as short as it can be. The last emission of the prediction
 *         decides, as for the absence.
 * Errors: none.
 */
export function absenceText(
  absence: Absence,
  client: ClientState,
  prediction: Prediction,
  state: LabState,
  isShort = false,
): string {
  const emission = prediction.emissions.at(-1);
  switch (absence) {
    case "disconnected":
      return words.disconnected;
    case "other-namespace":
      return client.namespace === "/" ? words.inMainNamespace : words.inNamespace(client.namespace);
    case "no-emit":
      return words.nothingEmitted;
    case "not-addressed":
      return words.notAddressed;
    case "sender":
      return words.sender;
    case "excepted": {
      const room = exceptedBy(client, emission, prediction, state);
      return room === null ? words.exceptedByOwnId : words.excepted(room);
    }
    case "empty-room": {
      const rooms = emission && emptyRooms(emission, state);
      if (!rooms) return notInText(roomsMissed(client, emission, state, isShort), isShort);
      return emission.namespace === "/" ? words.nobodyIn(rooms) : words.nobodyInOf(rooms, emission.namespace);
    }
    case "not-in-room":
      return notInText(roomsMissed(client, emission, state, isShort), isShort);
    case "dropped":
      return words.dropped;
  }
}

function notInText(missed: RoomsMissed, isShort: boolean): string {
  if (missed.type === "rooms") return words.notIn(missed.rooms);
  const { own, none } = isShort ? words.missedInShort : words.missed;
  return missed.type === "own" ? own : none;
}

/** The room by which `except` left this client out, as it is written; null for its own id. Errors: none. */
export function exceptedBy(
  client: ClientState,
  emission: Emission | undefined,
  prediction: Prediction,
  state: LabState,
): string | null {
  const except = emission?.target.type === "broadcast" ? emission.target.except : [];
  const around = roomsAround(client, prediction);
  const by = except.find((room) => around.has(room)) ?? except[0];
  return by === client.id ? null : roomInSentence(by, state.clients);
}

/** The rooms that nobody is in; a client may be in rooms of the same names in a namespace of its own. Errors: none. */
export function emptyRooms({ target }: Emission, state: LabState): string | null {
  return target.type === "broadcast" ? orList(labels(target.rooms, state)) : null;
}

/** Where a client would have had to be: in the room of its own id, in any room at all, or in one of some rooms. */
export type RoomsMissed =
  | { readonly type: "own" }
  | { readonly type: "none" }
  | { readonly type: "rooms"; readonly rooms: string };

/** Which rooms it would have had to be in. Errors: none. */
export function roomsMissed(
  client: ClientState,
  emission: Emission | undefined,
  state: LabState,
  isShort = false,
): RoomsMissed {
  // With connection state recovery, a direct emit goes to the own-id room, which its client may have left.
  if (emission?.target.type === "one") return { type: "own" };
  const rooms = emission?.target.rooms ?? [];
  if (rooms.length === 0) return { type: "none" };
  if (rooms.length === 1 && rooms[0] === client.id) return { type: "own" };
  return { type: "rooms", rooms: orList(labels(rooms, state, isShort)) };
}

/** The rooms a client is in before the expression or after it: what it was in when an emit ran is among them. */
export function roomsAround({ name, rooms }: ClientState, prediction: Prediction): ReadonlySet<unknown> {
  return new Set([...rooms, ...(prediction.rooms.get(name) ?? [])]);
}

/** Rooms as a sentence says them, or the picture. Errors: none. */
export function labels(rooms: readonly unknown[], { clients }: LabState, isShort = false): readonly string[] {
  return rooms.map((room) => (isShort ? roomInShort : roomInSentence)(room, clients));
}
