import { nameList } from "../../../../server/lab/name-list.ts";
import { joinedRooms, roomLabel } from "../../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../../server/lab/state.ts";
import { roomMarks } from "./rooms.ts";

/**
 * The name of a client's button: `Ana, in general and vip`, `Eli, in no room`, `Dee in /chat, disconnected`.
 *
 * Shape:  rooms in scene order, that of their first mention by any client. A client that has never been connected is named
 *         as the scene has it.
 */
export function clientLabel(client: ClientState, state: LabState): string {
  const place = client.namespace === "/" ? "" : ` in ${client.namespace}`;
  const wasConnected = client.id !== "";
  if (!client.isConnected && wasConnected) return `${client.name}${place}, disconnected`;
  const order = [...new Set(state.clients.flatMap(({ rooms }) => rooms))];
  const rooms = joinedRooms(client)
    .toSorted((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((room) => roomLabel(room, state.clients));
  return `${client.name}${place}, in ${rooms.length === 0 ? "no room" : nameList(rooms)}`;
}

/** The scene in words, for the picture as a whole. */
export function stageLabel(state: LabState): string {
  const rooms = roomMarks(state)
    .filter(({ members }) => members.length > 0)
    .map(({ label, members }) => `${label}: ${nameList(members)}`);
  const count = state.clients.length === 1 ? "1 client" : `${state.clients.length} clients`;
  return `The server and ${count}. ${rooms.length === 0 ? "No rooms." : `Rooms: ${rooms.join("; ")}.`}`;
}
