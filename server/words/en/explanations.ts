/** Why a client got its copy, or why not, in one sentence. A prediction, a receipt's details and the handout show them. */

// It got one.

export const reached = (name: string) => `A copy goes to ${name}.`;
/** `emits` is two or more. */
export const reachedByEach = (name: string, emits: number) =>
  `${emits} emits reach ${name}, each with a copy of its own.`;
export const inAnothersRoom = (name: string, owner: string) =>
  `This goes to the room of ${owner}’s id, and ${name} is in it.`;
export const alone = (name: string) => `This goes to ${name} alone.`;
export const everyone = (name: string, namespace: string) =>
  `This goes to everyone in ${namespace}, and ${name} is not left out.`;
export const ownRoom = (name: string) => `This goes to the room of ${name}’s own id.`;
/** `rooms` is a list such as `general and vip`. */
export const member = (name: string, rooms: string) => `${name} is in ${rooms}.`;

// It got none.

export const disconnected = (name: string) => `${name} is disconnected, so nothing arrives.`;
export const otherNamespace = (name: string, own: string) => `${name} is in the namespace ${own}.`;
export const otherNamespaceThan = (name: string, own: string, addressed: string) =>
  `${name} is in the namespace ${own}, and this goes to ${addressed}.`;
export const nothingEmitted = "Nothing is emitted, so nobody gets a copy.";
export const anotherClient = "This goes to another client.";
export const sender = (name: string) => `${name} is the sender, and a broadcast from a socket leaves its sender out.`;
export const excepted = (name: string, room: string) => `${name} is in ${room}, which is excepted.`;
export const exceptedByOwnId = (name: string) => `${name}’s own id is excepted.`;
/** `rooms` is a list such as `general or vip`. */
export const nobodyIn = (rooms: string) => `Nobody is in ${rooms}.`;
export const nobodyInOf = (rooms: string, namespace: string) => `Nobody is in ${rooms} of ${namespace}.`;
export const notIn = (name: string, rooms: string) => `${name} is not in ${rooms}.`;
export const notInOwnRoom = (name: string) => `${name} is not in the room of its own id.`;
export const inNoRoomAtAll = (name: string) => `${name} is in no room at all, not even its own.`;
export const dropped = (name: string) =>
  `${name}’s line is busy with the message before, and a volatile one does not wait.`;
