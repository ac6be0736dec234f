/** The picture of many clients, as clouds of dots: what stands below a cloud. */
export const received = (got: number, of: number) => `${got} of ${of} received`;
export const clients = (count: number) => (count === 1 ? "1 client" : `${count} clients`);
export const disconnected = "disconnected";
export const noRoom = "no room";
/** Clients that are in all of these rooms. */
export const inAll = (rooms: readonly string[]) => rooms.join(" + ");
/** `group` is one of the above. */
export const inNamespace = (namespace: string, group: string) => `${namespace} · ${group}`;
export const otherGroups = (count: number) => `${count} other groups`;
