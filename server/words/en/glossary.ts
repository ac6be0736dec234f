/** The words of the glossary's page, and of the small box that tells a word in a lesson. */
export const title = "Glossary";
export const lead = "The words that the lessons use, in a sentence or two each.";
export const metIn = "In the lessons";
export const more = "Open it in the glossary";
export const loading = "Looking it up …";
export const unavailable = "The glossary could not be fetched just now.";
