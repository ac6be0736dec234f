/** What each page is called in the browser's tab and in a list of results, and what it says of itself there. */
export const siteName = "Emitscope";
const named = (name: string) => `${name} · ${siteName}`;
export const tagline = "See who hears your Socket.IO emit";
/** What it is, where it is installed as an app. */
export const installed =
  "See who hears your Socket.IO emit: short lessons beside a live panel of real servers and real clients.";

export const home = {
  title: "Emitscope: see who hears your Socket.IO emit",
  description:
    "Short Socket.IO lessons beside a live panel: pick an emit, predict who gets a copy, run it on a real server in your tab.",
} as const;
export const lessons = {
  title: named("Lessons"),
  description:
    "Socket.IO connections, rooms and emits, one idea a lesson, each beside a live panel that runs the real thing.",
} as const;
export const playground = {
  name: "Playground",
  title: named("Playground"),
  description: "Set up clients, rooms and namespaces, run any Socket.IO emit, and share the experiment by its address.",
} as const;
export const glossary = {
  title: named("Glossary"),
  description:
    "The words of Socket.IO in a sentence or two each: socket, room, namespace, acknowledgement and the rest.",
} as const;
export const lost = { title: named("No page here"), description: "There is no page at this address." } as const;
export const offline = {
  title: named("Not on this device"),
  description: "You are offline, and this page is not kept on your device.",
} as const;
export const lesson = (title: string) => named(title);
export const crumb = (number: number, title: string) => `${number} · ${title}`;
export const handout = (title: string) => named(`Handout: ${title}`);
export const handoutDescription = (title: string) =>
  `“${title}” for paper: its text, and who got a copy of each emit in it, with the reason why.`;
/** What a shared link's picture shows, for those who do not see it. */
export const picture = (title: string) => `Emitscope: ${title}`;
/** The line below the site's own name on its picture; on a lesson's it is the site's tagline. */
export const pictureSays = "Lessons beside a live panel";
