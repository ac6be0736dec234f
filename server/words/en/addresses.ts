/** What is wrong with a link to an experiment. `broken` is the sentence; all the others are why, and end it. */
export const broken = (why: string) => `This link is broken: ${why}.`;

export const tooLong = "it is too long";
export const endMissing = "its end is missing, so copy the whole of it";
export const changed = "it was cut off or changed on its way";
export const unknownPart = "a part of it is unknown here";
/** `part` is a word of the link itself, such as `scene` or `emit`. */
export const twice = (part: string) => `it has ${part} twice`;
export const sceneMissing = "its scene is missing";
export const notJson = "a value in it is not JSON";
export const roomKind = "a room in it is neither text nor a number";
export const unknownStep = "a step in it was cut off or is unknown here";
/** `verb` is a word of the link itself, such as `cut` or `join`. */
export const oneClientAlone = (verb: string) => `${verb} is of one client alone`;
export const needsRoom = (verb: string) => `${verb} needs a room`;
