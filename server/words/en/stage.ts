/** The picture: what stands in it, and what it is called for those who do not see it. Words in the picture are short. */

// In the picture.

export const server = "server";
/** In the server's box before it says something itself. */
export const askedBy = (sender: string) => `asked by ${sender}`;
/** Below a client. Why it got nothing is in absences.ts; these fit where there is little room. */
export const sender = "sender";
export const disconnected = "disconnected";
export const acknowledged = "acknowledged";
export const noCopyCame = "no copy came";
export const inMainNamespace = "in main namespace";
export const inNamespace = (namespace: string) => `in ${namespace}`;
export const excepted = "excepted";
export const dropped = "dropped";
/** In place of “not in Ana’s own room” where that is too long. */
export const notInIt = "not in it";
/** A client that is in two or more of the rooms an emit goes to, and still has one copy. */
export const oneCopyFor = (rooms: number) => `${rooms === 2 ? "two" : rooms} rooms, 1 copy`;
/** Text that was sent, as the bubble at a client shows it. */
export const quoted = (text: string) => `“${text}”`;
export const moreRooms = (count: number) => `+${count} rooms`;

// For those who do not see it.

export const clients = "Clients";
/** A client's button. `namespace` is null for the main one, `rooms` is null where it is in none. */
export const client = (name: string, namespace: string | null, rooms: string | null) =>
  `${namespace === null ? name : `${name} in ${namespace}`}, in ${rooms ?? "no room"}`;
export const clientAway = (name: string, namespace: string | null) =>
  `${namespace === null ? name : `${name} in ${namespace}`}, disconnected`;
/** The picture as a whole; each of `rooms` is one room with its members. */
export const scene = (count: number, rooms: readonly string[]) =>
  `The server and ${count === 1 ? "1 client" : `${count} clients`}. ${rooms.length === 0 ? "No rooms." : `Rooms: ${rooms.join("; ")}.`}`;
export const roomWith = (room: string, members: string) => `${room}: ${members}`;
export const steps = "Steps of this run";
