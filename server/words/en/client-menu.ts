/** A client's menu, what it asks, and the form for a new client. */

// The menu.

export const disconnected = "disconnected";
/** Behind where the client is; `id` is drawn as code. */
export const andId = <Code>(id: Code): readonly (Code | string)[] => [" · id ", id];
export const sendFromHere = "Send from here";
export const leave = (room: string) => `Leave ${room}`;
export const join = (room: string) => `Join ${room}`;
export const joinAnother = "Join another room…";
export const disconnect = "Disconnect";
export const cut = "Cut the line";
export const reconnect = "Reconnect";
export const copyId = "Copy the id";
export const idCopied = "Id copied.";
/** The field that holds the id where it could not be copied. */
export const idOf = (name: string) => `${name}’s id`;
export const rename = "Rename…";
export const remove = "Remove";
export const isGone = (name: string) => `${name} is not here any more. Undo brings it back.`;

// What it asks.

export const joinAs = (name: string) => `Join a room as ${name}`;
export const room = "Room";
export const doJoin = "Join";
export const renameWhom = (name: string) => `Rename ${name}`;
export const newName = "New name";
export const doRename = "Rename";
export const back = "Back";

// A new client.

export const addClient = "Add a client";
export const name = "Name";
export const rooms = "Rooms, parted by commas";
export const namespace = "Namespace";
export const cancel = "Cancel";
export const add = "Add";
