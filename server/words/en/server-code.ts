/** The tab Server code while the box is empty. */
export const empty = "Type an expression, and the handler for it appears here.";
