import { showMissingFiles, watchForMissingFiles } from "./missing-files.ts";
import { startTheme } from "./theme.ts";

/**
 * The text is there and can be read before any of this; the panel and what needs it come as a second piece, into a place
 * that is kept for them.
 */
async function start(): Promise<void> {
  const place = document.querySelector<HTMLElement>("[data-panel]");
  if (place === null) return;
  const { openPanel, startLessonText } = await import("./live-page.ts");
  const panel = openPanel(place);
  startLessonText(panel);
}

startTheme();
watchForMissingFiles();
import("./reading/start-reading.ts").then(({ startReading }) => startReading()).catch(showMissingFiles);
start().catch(showMissingFiles);
// Vite takes its overlay away for a changed script only; a lesson that was mended is none.
import.meta.hot?.on("lesson:text", () => document.querySelector("vite-error-overlay")?.remove());
