import * as words from "#words/explanations.ts";
import { nameList } from "../name-list.ts";
import type { ClientState, LabState } from "../state.ts";
import { emptyRooms, exceptedBy, labels, type RoomsMissed, roomsAround, roomsMissed } from "./absence-text.ts";
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
  if (!emission) return words.reached(name);
  if (reaching.length > 1) return words.reachedByEach(name, reaching.length);
  const { target, namespace } = emission;
  if (target.type === "one") {
    // With connection state recovery, a direct emit goes to the own-id room, and another client may be in there.
    return target.client === name ? words.alone(name) : words.inAnothersRoom(name, target.client);
  }
  if (target.rooms.length === 0) return words.everyone(name, namespace);
  if (target.rooms.includes(client.id)) return words.ownRoom(name);
  const rooms = target.rooms.filter((room) => roomsAround(client, prediction).has(room));
  return words.member(name, nameList(labels(rooms.length > 0 ? rooms : target.rooms, state)));
}

function reasonAgainst(absence: Absence, client: ClientState, prediction: Prediction, state: LabState): string {
  const { name, namespace } = client;
  const emission = prediction.emissions.at(-1);
  switch (absence) {
    case "disconnected":
      return words.disconnected(name);
    case "other-namespace":
      return emission
        ? words.otherNamespaceThan(name, namespace, emission.namespace)
        : words.otherNamespace(name, namespace);
    case "no-emit":
      return words.nothingEmitted;
    case "not-addressed":
      return emission?.target.type === "one" ? words.alone(emission.target.client) : words.anotherClient;
    case "sender":
      return words.sender(name);
    case "excepted": {
      const room = exceptedBy(client, emission, prediction, state);
      return room === null ? words.exceptedByOwnId(name) : words.excepted(name, room);
    }
    case "empty-room": {
      const rooms = emission && emptyRooms(emission, state);
      if (!rooms) return notIn(name, roomsMissed(client, emission, state));
      return emission.namespace === "/" ? words.nobodyIn(rooms) : words.nobodyInOf(rooms, emission.namespace);
    }
    case "not-in-room":
      return notIn(name, roomsMissed(client, emission, state));
    case "dropped":
      return words.dropped(name);
  }
}

function notIn(name: string, missed: RoomsMissed): string {
  if (missed.type === "none") return words.inNoRoomAtAll(name);
  return missed.type === "own" ? words.notInOwnRoom(name) : words.notIn(name, missed.rooms);
}
