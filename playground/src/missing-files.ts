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
  text.textContent = navigator.onLine
    ? "This page was updated while it was open, and a part of it is gone. Reload it to go on."
    : "You are offline, and a part of this page was not loaded yet. Reload it once you are back.";
  const reload = document.createElement("button");
  reload.type = "button";
  reload.className = "button";
  reload.textContent = "Reload";
  reload.addEventListener("click", () => location.reload());
  box.append(text, reload);
  document.body.append(box);
}
