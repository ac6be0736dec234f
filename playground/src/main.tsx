import { atRest } from "./at-rest.ts";
import { showMissingFiles, watchForMissingFiles } from "./missing-files.ts";
import { isLoopback } from "./offline/is-loopback.ts";
import type { OpenPanel } from "./panel-place.tsx";
import { startReading } from "./reading/start-reading.ts";
import { startTheme } from "./theme.ts";

/**
 * The text is there and can be read before any of this; the panel and what needs it come as a second piece, into a place
 * that is kept for them.
 */
async function start(): Promise<OpenPanel | null> {
  const place = document.querySelector<HTMLElement>("[data-panel]");
  if (place === null) return null;
  const { openPanel, startLessonText } = await import("./live-page.ts");
  const panel = openPanel(place);
  startLessonText(panel);
  return panel;
}

/**
 * Comes last of all, when the panel's server runs and the page is at rest again. Not on this very machine: a worker there
 * would outlive the project, for whatever is served at the same port next.
 */
async function keepForOffline(panel: OpenPanel | null): Promise<void> {
  if (import.meta.env.DEV || isLoopback(location.hostname)) return;
  await atRest();
  await panel?.store.start();
  await atRest();
  const { startOffline } = await import("./offline/start-offline.ts");
  const manifest = document.querySelector<HTMLLinkElement>("link[rel=manifest]");
  startOffline(manifest?.href ?? null, () => (panel === null ? location.reload() : panel.store.reload()));
}

startTheme();
watchForMissingFiles();
// Here already: a press on Search before a second script has come must not be lost.
startReading();
start().then(keepForOffline).catch(showMissingFiles);
// In development alone; where `emitscope serve --lessons` shows a folder, its own script does the like.
import.meta.hot?.on("lesson:text", async (lesson: { readonly slug: string; readonly html: string }) => {
  const { swapLesson } = await import("./author/swap-lesson.ts");
  swapLesson(lesson);
});
if (import.meta.env.DEV) {
  const { drawUndrawn } = await import("./author/draw-undrawn.ts");
  void drawUndrawn("/playground/src/lesson/diagram/draw/");
}
