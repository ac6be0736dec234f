import { nameList } from "../name-list.ts";
import { roomLabel } from "../room-label.ts";
import type { ClientState, LabState } from "../state.ts";
import type { Absence, Emission, Prediction } from "./prediction.ts";

export const ownId = "its own id";

/**
 * Why a client got no copy, in a few words: `the sender`, `not in general`, `excepted by vip`.
 *
 * Shape:  no full stop; reads after "not received: ". The last emission of the prediction decides, as for the absence.
 * Errors: none.
 */
export function absenceText(absence: Absence, client: ClientState, prediction: Prediction, state: LabState): string {
  const emission = prediction.emissions.at(-1);
  switch (absence) {
    case "disconnected":
      return "disconnected";
    case "other-namespace":
      return client.namespace === "/" ? "in the main namespace" : `in another namespace, ${client.namespace}`;
    case "no-emit":
      return "nothing was emitted";
    case "not-addressed":
      return "not addressed";
    case "sender":
      return "the sender";
    case "excepted":
      return `excepted by ${exceptedBy(client, emission, prediction, state)}`;
    case "empty-room":
      return emission?.target.type === "broadcast"
        ? `nobody is in ${emptyRooms(emission, emission.target.rooms, state)}`
        : notInRooms(client, emission, state);
    case "not-in-room":
      return notInRooms(client, emission, state);
    case "dropped":
      return "dropped: the line was busy";
  }
}

/** The room by which `except` left this client out, as it is written. Errors: none. */
export function exceptedBy(
  client: ClientState,
  emission: Emission | undefined,
  prediction: Prediction,
  state: LabState,
): string {
  const except = emission?.target.type === "broadcast" ? emission.target.except : [];
  const around = roomsAround(client, prediction);
  const by = except.find((room) => around.has(room)) ?? except[0];
  return by === client.id ? ownId : roomLabel(by, state.clients);
}

/** The rooms that nobody is in; a client may be in rooms of the same names in a namespace of its own. Errors: none. */
export function emptyRooms({ namespace }: Emission, rooms: readonly unknown[], state: LabState): string {
  return `${labels(rooms, state, "or")}${namespace === "/" ? "" : ` of ${namespace}`}`;
}

/** Which rooms it would have had to be in. Errors: none. */
export function notInRooms(client: ClientState, emission: Emission | undefined, state: LabState): string {
  // With connection state recovery, a direct emit goes to the own-id room, which its client may have left.
  if (emission?.target.type === "one") return "not in the room of its own id";
  const rooms = emission?.target.rooms ?? [];
  if (rooms.length === 0) return "in no room at all, not even its own";
  if (rooms.length === 1 && rooms[0] === client.id) return "not in the room of its own id";
  return `not in ${labels(rooms, state, "or")}`;
}

/** The rooms a client is in before the expression or after it: what it was in when an emit ran is among them. */
export function roomsAround({ name, rooms }: ClientState, prediction: Prediction): ReadonlySet<unknown> {
  return new Set([...rooms, ...(prediction.rooms.get(name) ?? [])]);
}

/** Rooms as one would say them. Errors: none. */
export function labels(rooms: readonly unknown[], { clients }: LabState, joint: "and" | "or"): string {
  const names = rooms.map((room) => roomLabel(room, clients));
  const last = names.at(-1);
  return joint === "and" || names.length < 2 ? nameList(names) : `${names.slice(0, -1).join(", ")} or ${last}`;
}
