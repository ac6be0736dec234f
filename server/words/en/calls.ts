/** A table of calls in a lesson: the heads of its last columns, and where a call reaches nobody. */
export const says = "who gets a copy";
export const here = "here";
export const nobody = "nobody";
