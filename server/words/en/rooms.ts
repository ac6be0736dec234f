/** How a room is called that has no name of its own. */

// The room that the server puts each client in, named after its id: on a tag, within a sentence, and below a circle.

export const ownRoomOf = (client: string) => `${client}’s id`;
export const ownRoomInSentence = (client: string) => `the room of ${client}’s id`;
export const ownRoomInShort = (client: string) => `${client}’s own room`;
