import type { OpenPanel } from "../panel-place.tsx";
import { createLazyProgress } from "../progress/lazy-progress.ts";
import { startDriveLinks } from "./drive-links.ts";
import { followSections } from "./follow-sections.ts";
import { isAsInScene } from "./is-as-in-scene.ts";
import type { LessonPage } from "./lesson-page.ts";
import { startTasks } from "./tasks.ts";

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
  startTasks(text, lessonPage(text, panel));
  followSections(text);
  import.meta.hot?.on("lesson:text", ({ slug, html }: { readonly slug: string; readonly html: string }) => {
    if (text.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson !== slug) return;
    text.innerHTML = html;
    followSections(text);
    markRun();
  });
}

/** The page's one panel stands for every scene. */
function lessonPage(text: HTMLElement, { store, sheet, scene }: OpenPanel): LessonPage {
  const start = { sender: store.sender.value, source: store.source.value };
  return {
    slug: text.querySelector<HTMLElement>("[data-lesson]")?.dataset.lesson ?? "",
    host: async () => (await import("../hosts/worker-host.ts")).createWorkerHost(),
    progress: createLazyProgress(),
    panelFor: (id) => ({
      store,
      scene: { id, scene, start, place: "panel", isRunAtOnce: false },
      open: () => sheet.open(),
      async bring() {
        const isUntouched = store.runs.value.length === 0 && store.scene.value === scene;
        if (!isUntouched && !isAsInScene(store.state.value, scene)) await store.load(scene);
      },
    }),
  };
}
