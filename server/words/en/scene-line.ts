/** The words of a scene told on one line. */
export const inNoRoom = "in no room";
export const inNamespace = (namespace: string) => `in ${namespace}`;
