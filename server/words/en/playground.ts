/** The page of the panel alone; only a screen reader says its heading. */
export const heading = "Playground";
