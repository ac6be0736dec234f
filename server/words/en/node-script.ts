/**
 * The comments and the printed words of the script that “Copy as Node script” gives. They stand in code: one line each,
 * without quotes (" and `), backslashes or ${.
 */

// Comments that begin a part of it.

export const whatItIs = "Who hears this emit? A real Socket.IO server and its clients, all in one file.";
export const howToRun = (file: string, command: string) => `Save it as ${file}, then run: ${command}`;
export const bothEndsNotice = "Both ends of a line notice by themselves that it has ended.";
export const answersPrinted = "Answers are printed when they come. The script ends once nobody can answer any more.";
export const requestSent = "A client sends a request, and the code runs in the server's handler for it.";
export const fenceProves =
  "Each client asks one thing more. A line keeps its order: who has the answer has every copy sent before it.";
export const fenceSettles = "One that is disconnected meanwhile will never have it, and that settles it too.";
export const doneBefore = "What was done before.";
export const countsNow = "From here on it counts.";

// Comments at the end of a line of code.

export const anyPort = "port 0 is any free port";
export const serverEnds = "the server's end of each line, by the client's name";
export const clientEnds = "the client's end of it";
export const copies = "what each client received";
export const givesNoAnswer = "asks for an answer, and gets none";
export const ownLine = "a line of its own, as another browser has";
export const serverJoins = "only the server can do this";
export const noGoodbye = "no goodbye";
export const noSocket = "the server itself runs this, so there is no socket";
export const asked = "so many are asked for";
export const everyCopy = "every copy is there";
export const everyAnswer = "and every answer to one";

// What it prints.

export const answered = "answered:";
export const neverAnswered = "never answered:";
export const fetched = "fetched:";
export const nobody = "nobody";
/** Followed by the copies: `Ana: received hi`. */
export const received = "received";
export const notReceived = "not received";
/** Behind what a client received: `Ana: not received, disconnected`. */
export const disconnected = "disconnected";
