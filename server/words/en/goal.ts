/** The words of a goal. */
export const title = "Goal";
export const outcome = "Goal result";
export const begin = "Begin";
export const beginAgain = "Begin again";
export const hint = (number: number, of: number) => `Hint ${number} of ${of}`;
export const hints = "Hints";
export const showSolution = "Show a solution";
export const takeBack = "Put back what I had";
export const done = "Done";
/** What the box holds at the beginning, and whose handler runs it. */
export const from = (sender: string | null) =>
  sender === null ? "Begins on the server with" : `Begins in ${sender}’s handler with`;

export const begun = (sender: string | null) =>
  `The panel is set: ${sender === null ? "the server" : sender} sends. Change the emit, run it, and see.`;
export const met = "Done: that is just what was asked.";
export const metBySolution = "Done, with the solution shown. Try to find another way to write it.";
/** `differences` are sentences. */
export const notYet = (differences: readonly string[]) => `Not yet. ${differences.join(" ")}`;
export const otherSender = (sender: string | null) =>
  `Not yet. This one is for ${sender === null ? "the server" : sender} to send: choose ${sender === null ? "it" : sender} as the sender, and run it again.`;
export const elsewhere = "That run began somewhere else. Begin again to put the scene back.";
export const solutionShown = "A solution is in the box now. Read it before you run it.";
export const takenBack = "What you had is in the box again.";
/** `why` is a sentence. */
export const failed = (why: string) => `${why} The goal is still here when that is mended.`;
