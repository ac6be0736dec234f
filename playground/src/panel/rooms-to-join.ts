import type { RoomName } from "../../../server/lab/scene/scene.ts";
import type { ClientState, LabState } from "../../../server/lab/state.ts";

/** Rooms that others of the client's namespace are in and it is not, in scene order; nobody's own-id room. */
export function roomsToJoin({ clients }: LabState, client: ClientState): readonly RoomName[] {
  const ids = new Set(clients.map(({ id }) => id));
  const rooms = clients.filter(({ namespace }) => namespace === client.namespace).flatMap((each) => each.rooms);
  return [...new Set(rooms)].filter(
    (room): room is RoomName =>
      (typeof room === "number" || (typeof room === "string" && !ids.has(room))) && !client.rooms.includes(room),
  );
}
