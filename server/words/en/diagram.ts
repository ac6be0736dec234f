/** The words of a diagram. */
export const place = (title: string) => `Diagram: ${title}`;
/** Where a connection stands; `step` is what the diagram calls it. */
export const stands = (client: string, step: string) => `${client} is at “${step}”`;
/** The name of the status that says it. */
export const standing = "Lit step";

/** It could not be drawn: where and why, as an author reads it. */
export const notDrawn = (where: string, why: string) => `${where} ${why}`;
/** In its place before anything has run. */
export const nothingYet = "Run something: the step it is at lights up here.";
