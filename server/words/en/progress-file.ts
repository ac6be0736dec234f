/** What is said of a file that cannot be brought in; nothing of what was there is lost then. */
export const noProgressFile =
  "That is not a progress file of Emitscope. Choose the emitscope-progress.json that was saved here before.";
export const tooLong = "That file is far too long to be progress of Emitscope. Choose emitscope-progress.json.";
export const newer = "That file comes from a newer Emitscope than this page. Reload the page and try again.";
export const damaged = (place: string) =>
  `That progress file was changed or cut off (at ${place}), so nothing was taken from it. Save it anew where it came from.`;
