import { showMissingFiles } from "../missing-files.ts";
import type { OpenPanel } from "../panel-place.tsx";
import { createLazyProgress } from "../progress/lazy-progress.ts";
import { watchEnd } from "../progress/watch-end.ts";
import { startDriveLinks } from "./drive-links.ts";
import { followSections } from "./follow-sections.ts";
import { createLessonPanels } from "./lesson-panels.ts";
import { emptyStills } from "./still/empty-stills.ts";
import { startTasks } from "./tasks.ts";

/**
 * Gives life to a lesson's text: its predictions, its driving links, its list of sections and its lit diagrams. While a
 * lesson is edited its text may be swapped under the reader (playground/src/author); the panel knows nothing of it.
 *
 * Errors: none; a page without a lesson is left alone.
 */
export function startLessonText(panel: OpenPanel): void {
  const text = document.querySelector<HTMLElement>(".lesson-text");
  if (text === null) return;
  const panels = createLessonPanels(text, panel);
  const markRun = startDriveLinks(text, panels);
  const slug = text.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson ?? "";
  const progress = createLazyProgress();
  startTasks({
    text,
    slug,
    panelFor: panels.panelFor,
    shownFor: panels.shownFor,
    host: panel.host,
    progress,
  });
  watchEnd(text.querySelector(".neighbours"), slug, progress);
  const followHeadings = followSections(text);
  emptyStills(text);
  let followPlaces: (() => void) | null = null;
  if (panels.places().length > 0) {
    import("./scene-places.ts")
      .then(({ startScenePlaces }) => {
        followPlaces = startScenePlaces(text, panels);
      })
      .catch(showMissingFiles);
  }
  let followLights: (() => void) | null = null;
  const lightDiagrams = () => {
    if (followLights !== null) return followLights();
    if (text.querySelector("[data-lit]") === null) return;
    import("./diagram/light-diagrams.ts")
      .then((lights) => {
        followLights ??= lights.lightDiagrams(text, panel.store);
      })
      .catch(showMissingFiles);
  };
  lightDiagrams();
  document.addEventListener("diagram:drawn", lightDiagrams);
  document.addEventListener("lesson:swapped", () => {
    panels.follow();
    followHeadings();
    emptyStills(text);
    markRun();
    followPlaces?.();
    lightDiagrams();
  });
}
