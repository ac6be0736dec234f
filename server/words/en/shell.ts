/** What every page has around its content. */
export const brand = "Emitscope";
export const skipToText = "Skip to the text";
export const skipToPanel = "Skip to the live panel";
export const site = "Site";
export const lessons = "Lessons";
export const playground = "Playground";
export const glossary = "Glossary";
export const search = "Search";
export const host = "Host";
export const hostStarts = "Socket.IO 4.8.4 · starts in this tab";
export const promise =
  "Nothing here is faked: real Socket.IO servers and clients, running in your browser. No account, no tracking, no second tab.";
export const footer = "Footer";
export const docs = "Socket.IO's own docs";
