/** The words of a lesson's handout. */
export const crumb = (number: number, of: number) => `Handout · Lesson ${number} of ${of}`;
export const back = "Back to the lesson";
export const print = "Print";
export const live = (address: string) => `The same lesson with a live panel: ${address}`;
export const proved =
  "Every table below was found by running its expression on a real Socket.IO 4.8.4 server when this page was built.";

// Who is there, and what is done before a run.

export const scene = "Who is there";
export const client = "Client";
export const rooms = "Rooms";
export const namespace = "Namespace";
export const noRoom = "none";
export const after = (steps: string) => `After: ${steps}.`;
export const runs = (sender: string | null) => (sender === null ? "The server runs" : `${sender} runs`);
export const joins = (name: string, room: string) => `${name} joins ${room}`;
export const leaves = (name: string, room: string) => `${name} leaves ${room}`;
export const reconnects = (name: string) => `${name} reconnects`;
export const disconnects = (name: string) => `${name} disconnects`;
export const losesTheLine = (name: string) => `${name} loses the line`;
export const isAdded = (name: string) => `${name} is added`;
export const isRemoved = (name: string) => `${name} is removed`;
export const isRenamed = (name: string, to: string) => `${name} is renamed ${to}`;
export const and = "; ";

// What is asked, and what came of it.

export const question = "Question";
export const gotCopy = "Got a copy";
export const yes = "yes";
export const copies = (count: number) => `yes, ${count} copies`;
export const no = "no";
export const why = "Why";
export const who = "who gets a copy";
export const here = "here";
export const nobody = "nobody";
export const goal = "Goal";
export const begin = "Begin with";
export const hints = "Hints";
export const solution = "A solution";
export const review = "From earlier lessons";
export const from = (title: string) => `From “${title}”`;
export const sources = "Where this comes from";
