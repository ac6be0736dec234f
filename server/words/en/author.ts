/** What authors of lessons read in an open page, while their folder is served. */
export const problems = (count: number) =>
  count === 1 ? "One thing to mend. The page stays as it was." : `${count} things to mend. The page stays as it was.`;
export const dismiss = "Dismiss";
/** The page's lesson was removed or renamed. */
export const gone = "This page is not in the folder any more.";
export const toLessons = "All lessons";
export const reload = "Reload";
export const sceneChanged =
  "The scene of this lesson changed. Reload the page to set it up; what was run here is lost then.";
