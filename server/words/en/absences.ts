/**
 * Why a client got no copy, in a few words. They stand after “not received: ” and alone, so they begin small and end
 * without a full stop.
 */
export const disconnected = "disconnected";
export const inMainNamespace = "in the main namespace";
export const inNamespace = (namespace: string) => `in another namespace, ${namespace}`;
export const nothingEmitted = "nothing was emitted";
export const notAddressed = "not addressed";
export const sender = "the sender";
/** `room` is left out by `except`. */
export const excepted = (room: string) => `excepted by ${room}`;
export const exceptedByOwnId = "excepted by its own id";
/** `rooms` is a list such as `general or vip`. */
export const nobodyIn = (rooms: string) => `nobody is in ${rooms}`;
export const nobodyInOf = (rooms: string, namespace: string) => `nobody is in ${rooms} of ${namespace}`;
export const notIn = (rooms: string) => `not in ${rooms}`;
export const missed = { own: "not in the room of its own id", none: "in no room at all, not even its own" };
/** The same below a circle, where there is little room. */
export const missedInShort = { own: "not in its own room", none: "in no room at all" };
export const dropped = "dropped: the line was busy";
