/** A scene that stands within the text: a card that puts it in the panel, or a small panel of its own. */
export const another = "Another scene";
export const bring = "Put it in the panel";
/** On the same button once the scene is in. */
export const again = "Begin it again";
export const isIn = "In the panel now";
/** The small panel's name, before who is there. */
export const scene = (who: string) => `Scene: ${who}`;

// Who is there, as in `Ana and Bo in general, Cy in no room`.

export const inRoom = (names: string, room: string) => `${names} in ${room}`;
export const inNoRoom = (names: string) => `${names} in no room`;
export const inNamespace = (group: string, namespace: string) => `${group} of ${namespace}`;
export const who = (groups: readonly string[]) => (groups.length === 0 ? "nobody yet" : groups.join(", "));
