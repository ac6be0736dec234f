import type { ClientState, LabState } from "../state.ts";
import { emptyRooms, exceptedBy, labels, notInRooms, ownId, roomsAround } from "./absence-text.ts";
import type { Absence, Prediction } from "./prediction.ts";

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
        ? `Nobody is in ${emptyRooms(emission, emission.target.rooms, state)}.`
        : `${name} is ${notInRooms(client, emission, state)}.`;
    case "not-in-room":
      return `${name} is ${notInRooms(client, emission, state)}.`;
    case "dropped":
      return `${name}’s line is busy with the message before, and a volatile one does not wait.`;
  }
}
