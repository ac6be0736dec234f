/** What is said of a scene that cannot be used: of a client's name, its rooms, its namespace, or a scene as JSON. */

// A client's name.

export const needsName = 'A client needs a name, such as "ana".';
export const nameEmpty = "Give the client a name.";
export const nameTooLong = (most: number) => `That name is too long: keep it to ${most} characters.`;
export const nameStartsWithDigit = (name: string) => `A name cannot start with a digit, so ${name} will not do.`;
export const nameSigns = "Use letters, digits, _ or $ in a name, without spaces, so that it can stand in code.";
export const nameIsJavaScript = (name: string) => `${name} is a word of JavaScript itself: pick another name.`;
export const nameHasMeaning = (name: string) => `${name} already has a meaning in an emit: pick another name.`;
export const nameIsProto = "__proto__ has a meaning of its own: pick another name.";
export const sameName = (name: string) => `Two clients are named ${name}: give one of them another name.`;
export const sameButCapitals = (name: string, other: string) =>
  `${name} and ${other} differ by capitals alone: give one of them another name.`;

// Rooms and namespaces.

export const roomKind = "A room is text or a number.";
export const roomTooLong = (most: number) => `Keep a room's name to ${most} characters.`;
export const roomList = 'Rooms are a list, such as ["general"].';
export const roomTwice = (room: string | number) => `${room} is in this list twice: take one out.`;
export const namespaceKind = 'A namespace is text, such as "/chat".';
export const namespaceSlash = (namespace: string) => `A namespace starts with a slash: write "/${namespace}".`;
export const namespaceTooLong = (most: number) => `Keep a namespace to ${most} characters.`;
export const namespaceSigns = "A namespace has no spaces and none of , ? # in it.";

// A scene as JSON.

const subjects = {
  client: "A client",
  scene: "A scene",
  serverOptions: "The server's options",
  connectionStateRecovery: "connectionStateRecovery",
} as const;
/** What a piece of JSON is: one of the four above. */
export type Subject = keyof typeof subjects;
/** `keys` are the names it may have, such as `"name", "rooms"`. */
export const notAnObject = (subject: Subject, keys: readonly string[]) =>
  `${subjects[subject]} is an object with ${keys.map((key) => `"${key}"`).join(", ")}.`;
export const unknownKey = (subject: Subject, key: string, keys: readonly string[]) =>
  `${subjects[subject]} has no "${key}": it has ${keys.join(", ")}.`;
export const unknownKeyNear = (subject: Subject, key: string, near: string) =>
  `${subjects[subject]} has no "${key}"; did you mean "${near}"?`;
export const clientList = 'A scene needs a list of clients, such as [{ "name": "ana" }].';
export const tooManyClients = (count: number, most: number) =>
  `There are ${count} clients, and ${most.toLocaleString("en")} are the most.`;
export const milliseconds = "This is a number of milliseconds, 0 or more.";
export const trueOrFalse = "This is true or false.";

// What a client answers, as JSON.

export const jsonTooLong = (most: number) =>
  `This is too long: keep it under ${most.toLocaleString("en")} characters of JSON.`;
export const notJson = "This cannot be sent as JSON: use text, numbers, lists and objects.";
export const jsonTooDeep = (most: number) => `This is nested too deep: ${most} levels are the most.`;
export const notPlainObject = "This cannot be sent as JSON: use a plain object.";
