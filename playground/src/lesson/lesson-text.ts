import { showMissingFiles } from "../missing-files.ts";
import type { OpenPanel } from "../panel-place.tsx";
import { startDriveLinks } from "./drive-links.ts";
import { followSections } from "./follow-sections.ts";

/**
 * Gives life to a lesson's text: its predictions, its driving links and its list of sections. In development the text
 * may be swapped under the reader; the panel knows nothing of it.
 *
 * Errors: none; a page without a lesson is left alone.
 */
export function startLessonText(panel: OpenPanel): void {
  const text = document.querySelector<HTMLElement>(".lesson-text");
  if (text === null) return;
  const markRun = startDriveLinks(text, panel);
  startPredictions(text, panel);
  followSections(text);
  import.meta.hot?.on("lesson:text", ({ slug, html }: { readonly slug: string; readonly html: string }) => {
    if (text.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson !== slug) return;
    text.innerHTML = html;
    followSections(text);
    markRun();
  });
}

/** What explains a run is loaded with the first check. */
function startPredictions(text: HTMLElement, panel: OpenPanel): void {
  text.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest(".predict-check") : null;
    const place = button?.closest<HTMLElement>("[data-question]");
    if (!place) return;
    import("./check-prediction.tsx")
      .then(({ checkPrediction }) => checkPrediction(place, panel))
      .catch(showMissingFiles);
  });
}
