import * as words from "#words/missing-files.ts";

/**
 * Says what to do when a part of the page is no longer on the server, as after an update while the page was open. What
 * counts is in the address, so a reload loses nothing of it.
 *
 * Errors: none.
 */
export function watchForMissingFiles(): void {
  // The import rejects as well, and its caller says so in place; this only adds the way out.
  addEventListener("vite:preloadError", showMissingFiles);
}

/** The message itself, once; for an import that failed without the event. */
export function showMissingFiles(): void {
  if (document.querySelector(".missing-files") !== null) return;
  const box = document.createElement("div");
  box.className = "missing-files";
  box.setAttribute("role", "alert");
  const text = document.createElement("p");
  text.textContent = navigator.onLine ? words.updated : words.offline;
  const reload = document.createElement("button");
  reload.type = "button";
  reload.className = "button";
  reload.textContent = words.reload;
  reload.addEventListener("click", () => location.reload());
  box.append(text, reload);
  document.body.append(box);
}
