import { joinedRooms, roomLabel } from "../../../../server/lab/room-label.ts";
import type { ClientState, LabState } from "../../../../server/lab/state.ts";

/** How one room is drawn: its hue (which brings its line style) and whether as a hull or as tags on its members. */
export interface RoomMark {
  readonly namespace: string;
  readonly room: unknown;
  readonly label: string;
  /** 1 to 6, as the tokens number them. */
  readonly hue: number;
  readonly drawn: "hull" | "tag";
  /** Names, in scene order; may be empty for a room that was there before and keeps its hue. */
  readonly members: readonly string[];
}

/** At most so many rooms are outlined: more outlines would cross where no one belongs. */
const hullLimit = 3;
const hueCount = 6;

/**
 * The rooms of a lab, in the order they first appear; a room seen `before` keeps its place and so its hue.
 *
 * Shape:  one for each (namespace, room); own-id rooms only when another client is in them, and those always as tags.
 * Errors: none.
 */
export function roomMarks(state: LabState, before: readonly RoomMark[] = []): RoomMark[] {
  const seen: { namespace: string; room: unknown }[] = before.map(({ namespace, room }) => ({ namespace, room }));
  for (const client of state.clients) {
    for (const room of joinedRooms(client)) {
      if (!seen.some((one) => isSame(one, client.namespace, room))) seen.push({ namespace: client.namespace, room });
    }
  }
  let hulls = 0;
  return seen.map(({ namespace, room }, index): RoomMark => {
    const members = state.clients.filter((client) => isMember(client, namespace, room)).map(({ name }) => name);
    const isOwnId = state.clients.some(({ id }) => id === room);
    const isHull = members.length > 0 && !isOwnId && hulls < hullLimit;
    if (isHull) hulls += 1;
    const hue = (index % hueCount) + 1;
    return { namespace, room, label: roomLabel(room, state.clients), hue, drawn: isHull ? "hull" : "tag", members };
  });
}

/** Socket.IO keeps rooms in a Map, so equal means what a Map means by it (NaN is itself). */
function isSame(one: { namespace: string; room: unknown }, namespace: string, room: unknown): boolean {
  return one.namespace === namespace && (Object.is(one.room, room) || one.room === room);
}

/** Whether a client stands in its rooms: it is connected, or the lab has not begun and its rooms are those it will have. */
export function isPresent({ isConnected, id }: ClientState): boolean {
  return isConnected || id === "";
}

function isMember(client: ClientState, namespace: string, room: unknown): boolean {
  return (
    isPresent(client) &&
    client.namespace === namespace &&
    joinedRooms(client).some((one) => isSame({ namespace, room: one }, namespace, room))
  );
}
