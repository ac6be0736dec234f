/** The words of a scene told on one line: `general: Ana, Bo  general in /staff: Fay  in no room: Eli`. */
export const inNoRoom = "in no room";
/** Stands between a room and its members; null is the main namespace. */
export const of = (namespace: string | null) => (namespace === null ? ": " : ` in ${namespace}: `);
export const members = (names: readonly string[]) => names.join(", ");
