/** The buttons beside what is wrong with an emit. */

/** `spelling` is drawn as code. */
export const use = <Code>(spelling: Code): readonly (Code | string)[] => ["Use ", spelling];
export const showWhere = "Show where";
