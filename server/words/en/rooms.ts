/** How a room is called that has no name of its own. */

/** The room that the server puts each client in, named after its id. */
export const ownRoomOf = (client: string) => `${client}’s id`;
