import { joinedRooms } from "../../../server/lab/room-label.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { LabState } from "../../../server/lab/state.ts";

/**
 * Whether a lab's clients are just as its scene made them: all there, in their rooms, with nothing left on their sockets.
 *
 * Errors: none.
 */
export function isAsInScene(state: LabState, scene: Scene): boolean {
  return (
    state.clients.length === scene.clients.length &&
    scene.clients.every((spec, index) => {
      const client = state.clients[index];
      if (client?.name !== spec.name || client.namespace !== spec.namespace || !client.isConnected) return false;
      const rooms = joinedRooms(client);
      const isInOwnRoom = client.rooms.includes(client.id);
      const isInSameRooms = rooms.length === spec.rooms.length && spec.rooms.every((room) => rooms.includes(room));
      return isInOwnRoom && isInSameRooms && Object.keys(client.flags).length === 0;
    })
  );
}
