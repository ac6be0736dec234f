import * as words from "#words/rooms.ts";
import type { ClientState } from "./state.ts";

/** Strings that would read as another value: `"1"`, `"undefined"`, `""`, and those with blanks at an end. */
const ambiguous = /^$|^\s|\s$|^-?\d+(\.\d+)?$|^(undefined|null|true|false|NaN)$/;

/**
 * A room as a tag or a table's head says it. Socket.IO keeps `1` and `"1"` apart, so a string that reads as another value
 * has quotes.
 *
 * Shape:  a client's own-id room is "Ana’s id"; plain strings are themselves.
 * Errors: none.
 * Source: rooms are keys of a Map in socket.io-adapter 2.5, lib/in-memory-adapter.ts.
 */
export function roomLabel(room: unknown, clients: readonly ClientState[]): string {
  return labelled(room, clients, words.ownRoomOf);
}

/** A room as a sentence says it: "the room of Ana’s id"; any other as on its tag. Errors: none. */
export function roomInSentence(room: unknown, clients: readonly ClientState[]): string {
  return labelled(room, clients, words.ownRoomInSentence);
}

/** A room as the picture says it, where words are few: "Ana’s own room"; any other as on its tag. Errors: none. */
export function roomInShort(room: unknown, clients: readonly ClientState[]): string {
  return labelled(room, clients, words.ownRoomInShort);
}

function labelled(room: unknown, clients: readonly ClientState[], own: (client: string) => string): string {
  const owner = clients.find((client) => client.id === room);
  if (owner !== undefined) return own(owner.name);
  if (typeof room === "string") return ambiguous.test(room) ? `"${room}"` : room;
  return Array.isArray(room) || (typeof room === "object" && room !== null) ? JSON.stringify(room) : String(room);
}

/** The client's rooms without the one of its own id, in the order joined. */
export function joinedRooms(client: ClientState): readonly unknown[] {
  return client.rooms.filter((room) => room !== client.id);
}
