/** The page for an address with nothing behind it. */
export const heading = "Nobody is in this room";
export const lead = "There is no page at this address. It may have moved, or the link has a slip in it.";
export const toLessons = "See the lessons";
export const toFirstPage = "Go to the first page";
