import * as words from "#words/stage.ts";
import { nameList } from "../../../../server/lab/name-list.ts";
import { joinedRooms, roomInSentence } from "../../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../../server/lab/state.ts";
import { roomMarks } from "./rooms.ts";

/**
 * The name of a client's button: `Ana, in general and vip`, `Eli, in no room`, `Dee in /chat, disconnected`.
 *
 * Shape:  rooms in scene order, that of their first mention by any client. A client that has never been connected is named
 *         as the scene has it.
 */
export function clientLabel(client: ClientState, state: LabState): string {
  const namespace = client.namespace === "/" ? null : client.namespace;
  const wasConnected = client.id !== "";
  if (!client.isConnected && wasConnected) return words.clientAway(client.name, namespace);
  const order = [...new Set(state.clients.flatMap(({ rooms }) => rooms))];
  const rooms = joinedRooms(client)
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((room) => roomInSentence(room, state.clients));
  return words.client(client.name, namespace, rooms.length === 0 ? null : nameList(rooms));
}

/** The scene in words, for the picture as a whole. */
export function stageLabel(state: LabState): string {
  const rooms = roomMarks(state)
    .filter(({ members }) => members.length > 0)
    .map(({ label, members }) => words.roomWith(label, nameList(members)));
  return words.scene(state.clients.length, rooms);
}
