import { showMissingFiles } from "../missing-files.ts";
import type { LessonPage } from "./lesson-page.ts";

/**
 * Gives life to the text's tasks (predictions, goals, cards, the inventory), each with the first press on one of its
 * buttons: until then they are the prerendered text, and none of their script is loaded.
 *
 * Errors: none; a script that is gone is told.
 */
export function startTasks(text: HTMLElement, page: LessonPage): void {
  text.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const place = button?.closest<HTMLElement>("[data-task]");
    if (!button || !place) return;
    import("./wake-task.ts").then(({ wakeTask }) => wakeTask(place, page, button)).catch(showMissingFiles);
  });
}
