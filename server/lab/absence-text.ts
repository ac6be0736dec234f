import { nameList } from "./name-list.ts";
import type { Absence, Emission, Prediction } from "./prediction.ts";
import { roomLabel } from "./room-label.ts";
import type { ClientState, LabState } from "./state.ts";

const ownId = "its own id";

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
      return `in another namespace, ${client.namespace}`;
    case "no-emit":
      return "nothing was emitted";
    case "not-addressed":
      return "not addressed";
    case "sender":
      return "the sender";
    case "excepted":
      return `excepted by ${exceptedBy(client, emission, prediction, state)}`;
    case "empty-room":
      return emptyRooms(client, emission, state);
    case "not-in-room":
      return notInRooms(client, emission, state);
    case "dropped":
      return "dropped: the line was busy";
  }
}

/**
 * Why a client got its copy, or why not, in one sentence, for predictions and screen readers.
 *
 * Shape:  ends with a full stop. By the model, not by what happened.
 * Errors: none; a name that is not in the state gives "".
 */
export function explain(prediction: Prediction, state: LabState, name: string): string {
  const client = state.clients.find((each) => each.name === name);
  if (!client) return "";
  const absence = prediction.absences.get(name);
  return absence === undefined
    ? reasonFor(client, prediction, state)
    : reasonAgainst(absence, client, prediction, state);
}

function reasonFor(client: ClientState, prediction: Prediction, state: LabState): string {
  const { name } = client;
  const reaching = prediction.emissions.filter(({ recipients }) => recipients.includes(name));
  const [emission] = reaching;
  if (!emission) return `A copy goes to ${name}.`;
  if (reaching.length > 1) return `${reaching.length} emits reach ${name}, each with a copy of its own.`;
  const { target, namespace } = emission;
  if (target.type === "one") {
    // With connection state recovery, a direct emit goes to the own-id room, and another client may be in there.
    if (target.client !== name) return `This goes to the room of ${target.client}’s id, and ${name} is in it.`;
    return `This goes to ${name} alone.`;
  }
  if (target.rooms.length === 0) return `This goes to everyone in ${namespace}, and ${name} is not left out.`;
  if (target.rooms.includes(client.id)) return `This goes to the room of ${name}’s own id.`;
  const rooms = target.rooms.filter((room) => roomsAround(client, prediction).has(room));
  return `${name} is in ${labels(rooms.length > 0 ? rooms : target.rooms, state, "and")}.`;
}

function reasonAgainst(absence: Absence, client: ClientState, prediction: Prediction, state: LabState): string {
  const { name, namespace } = client;
  const emission = prediction.emissions.at(-1);
  switch (absence) {
    case "disconnected":
      return `${name} is disconnected, so nothing arrives.`;
    case "other-namespace":
      return `${name} is in the namespace ${namespace}${emission ? `, and this goes to ${emission.namespace}` : ""}.`;
    case "no-emit":
      return "Nothing is emitted, so nobody gets a copy.";
    case "not-addressed":
      return emission?.target.type === "one"
        ? `This goes to ${emission.target.client} alone.`
        : "This goes to another client.";
    case "sender":
      return `${name} is the sender, and a broadcast from a socket leaves its sender out.`;
    case "excepted": {
      const by = exceptedBy(client, emission, prediction, state);
      return by === ownId ? `${name}’s own id is excepted.` : `${name} is in ${by}, which is excepted.`;
    }
    case "empty-room":
      return emission?.target.type === "broadcast"
        ? `Nobody is in ${labels(emission.target.rooms, state, "or")}.`
        : `${name} is ${notInRooms(client, emission, state)}.`;
    case "not-in-room":
      return `${name} is ${notInRooms(client, emission, state)}.`;
    case "dropped":
      return `${name}’s line is busy with the message before, and a volatile one does not wait.`;
  }
}

function exceptedBy(
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

function emptyRooms(client: ClientState, emission: Emission | undefined, state: LabState): string {
  if (emission?.target.type !== "broadcast") return notInRooms(client, emission, state);
  const { rooms } = emission.target;
  return `${rooms.length === 1 ? "room" : "rooms"} ${labels(rooms, state, "and")} ${rooms.length === 1 ? "is" : "are"} empty`;
}

function notInRooms(client: ClientState, emission: Emission | undefined, state: LabState): string {
  // With connection state recovery, a direct emit goes to the own-id room, which its client may have left.
  if (emission?.target.type === "one") return "not in the room of its own id";
  const rooms = emission?.target.rooms ?? [];
  if (rooms.length === 0) return "in no room at all, not even its own";
  if (rooms.length === 1 && rooms[0] === client.id) return "not in the room of its own id";
  return `not in ${labels(rooms, state, "or")}`;
}

/** The rooms a client is in before the expression or after it: what it was in when an emit ran is among them. */
function roomsAround({ name, rooms }: ClientState, prediction: Prediction): ReadonlySet<unknown> {
  return new Set([...rooms, ...(prediction.rooms.get(name) ?? [])]);
}

function labels(rooms: readonly unknown[], { clients }: LabState, joint: "and" | "or"): string {
  const names = rooms.map((room) => roomLabel(room, clients));
  const last = names.at(-1);
  return joint === "and" || names.length < 2 ? nameList(names) : `${names.slice(0, -1).join(", ")} or ${last}`;
}
