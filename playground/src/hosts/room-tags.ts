import type { ClientSnapshot } from "../../../server/lab/live/control.ts";

/**
 * A room may be an object (`socket.join([["a"]])`), and is then itself and no other that looks the same. A copy made for
 * each message is another every time, so the worker tags such rooms and the page keeps the first copy of each tag.
 */
interface TaggedSnapshot extends ClientSnapshot {
  /** As long as `rooms`; null for a room that is a plain value. */
  readonly roomTags: readonly (number | null)[];
}

const isObject = (room: unknown): room is object => typeof room === "object" && room !== null;

/** For the worker: snapshots with their object rooms tagged, the same object always alike. Errors: none. */
export function createRoomTags(): (client: ClientSnapshot) => ClientSnapshot {
  const tags = new WeakMap<object, number>();
  let lastTag = 0;
  const tagOf = (room: unknown): number | null => {
    if (!isObject(room)) return null;
    const known = tags.get(room);
    if (known !== undefined) return known;
    lastTag += 1;
    tags.set(room, lastTag);
    return lastTag;
  };
  return (client) => {
    if (!client.rooms.some(isObject)) return client;
    const tagged: TaggedSnapshot = { ...client, roomTags: client.rooms.map(tagOf) };
    return tagged;
  };
}

/** For the page: snapshots whose tagged rooms are the same objects in each of them. Errors: none. */
export function createRoomMemory(): (client: ClientSnapshot | TaggedSnapshot) => ClientSnapshot {
  const rooms = new Map<number, unknown>();
  const first = (tag: number | null | undefined, room: unknown): unknown => {
    if (tag === null || tag === undefined) return room;
    if (!rooms.has(tag)) rooms.set(tag, room);
    return rooms.get(tag);
  };
  return (client) => {
    if (!("roomTags" in client)) return client;
    const { roomTags, ...snapshot } = client;
    return { ...snapshot, rooms: snapshot.rooms.map((room, index) => first(roomTags[index], room)) };
  };
}
