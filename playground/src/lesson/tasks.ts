import { effect } from "@preact/signals";
import { atRest } from "../at-rest.ts";
import { showMissingFiles } from "../missing-files.ts";
import type { LessonPage, LessonParts } from "./lesson-page.ts";

/**
 * Gives life to the text's tasks (predictions, goals, cards, the inventory), each with the first press on one of its
 * buttons: until then they are the prerendered text, and none of their script is loaded. A goal also wakes with the first
 * run on its scene, which may meet it, and whoever has been here before gets back what is theirs.
 *
 * Errors: none; a script that is gone is told.
 */
export function startTasks(parts: LessonParts): void {
  const { text } = parts;
  const page: LessonPage = {
    ...parts,
    wake: async (place, pressed) => (await import("./wake-task.ts")).wakeTask(place, page, pressed),
    comeBack: async () => (await import("./review/come-back.tsx")).comeBack(page),
  };
  text.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("button") : null;
    const place = button?.closest<HTMLElement>("[data-task]");
    if (!button || !place) return;
    page.wake(place, button).catch(showMissingFiles);
  });

  effect(() => {
    for (const place of text.querySelectorAll<HTMLElement>("[data-task=goal]:not([data-awake])")) {
      if (page.shownFor(place.dataset.scene ?? "")?.trace.step.type !== "run") continue;
      // The reader has asked for nothing here: a script that is gone is told with the next press.
      page.wake(place).catch(() => undefined);
    }
  });

  void atRest().then(() => {
    if (hasProgress()) page.comeBack().catch(() => undefined);
  });
}

/** Whether anything was ever kept here; a first visit needs none of what follows from it. */
function hasProgress(): boolean {
  try {
    return localStorage.getItem("emitscope.progress") !== null;
  } catch {
    return false;
  }
}
