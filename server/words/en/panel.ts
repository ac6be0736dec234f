/** The panel around its parts: what stopped, the buttons at the stage, the tabs, and what they say before the first run. */

// What the reader should know before going on.

/** After what happened to the server. */
export const typedIsKept = "What you typed is kept.";
export const allIsKept = "What you typed and every receipt are still here.";
export const reload = "Reload";
export const startNew = "Start a new one";
export const brokenAddress = "The address was";
export const close = "Close";
export const partMissing = "A part of this page could not be loaded, so this was not done.";

// At the stage.

export const nobodyHere = "Nobody is here yet. Add a client, or load the scene again with Reset.";
export const addClient = "Add client";
export const undo = "Undo";
export const nothingToUndo = "Nothing to undo";
/** `sentence` is what came of the step that would be undone. */
export const undoStep = (sentence: string) => `Undo: ${sentence}`;
export const undoReset = "Undo the reset";
export const undoLoad = "Back to the scene before";
export const reset = "Reset";
export const resetSays = "A fresh server with the scene as it was at first";
export const resetDone = "Reset: the scene is as it was at first.";

// Under the timeline.

export const result = "Result";
export const tabs = "What happened";
export const receipts = "Receipts";
export const serverCode = "Server code";
export const scene = "Scene";
export const editorGone = "The editor could not be loaded. Reload the page to try again.";

// On paper.

/** Above the list of clients. */
export const printedScene = "Who is where";
export const printedNobody = "Nobody is here yet.";
export const printedGone = "is disconnected";
/** After a client's name; "/" is the main namespace. */
export const printedIn = (namespace: string, rooms: readonly string[]) =>
  `is ${rooms.length === 0 ? "in no room" : `in ${rooms.join(" and ")}`}${namespace === "/" ? "" : ` of the namespace ${namespace}`}`;
/** Above the receipts on paper, where they follow the lesson's text. */
export const printed = "What you ran";

// The table of receipts before the first run.

export const expression = "Expression";
export const noClients = "No clients yet. Add one beside the stage, then run an emit.";
export const pressRun = "Press Run: each client’s receipt appears here, who got a copy, who did not, and why.";
