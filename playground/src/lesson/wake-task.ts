import type { LessonPage } from "./lesson-page.ts";
import type { TaskKind } from "./TaskPlace.tsx";

/** Gives a prerendered task life; resolves when it listens. */
type WakeTask = (place: HTMLElement, page: LessonPage) => Promise<void> | void;

const wakers: Readonly<Record<TaskKind, () => Promise<WakeTask>>> = {
  predict: async () => (await import("./predict/wake-predict.tsx")).wakePredict,
  goal: async () => (await import("./goal/wake-goal.tsx")).wakeGoal,
  inventory: async () => (await import("./inventory/wake-inventory.tsx")).wakeInventory,
  cards: async () => (await import("./cards/wake-cards.tsx")).wakeCards,
};

/**
 * Brings a task to life where it stands, once; the button that was pressed before it listened is then pressed for it.
 *
 * Errors: rejects when its script is gone; the next press tries again.
 */
export async function wakeTask(place: HTMLElement, page: LessonPage, pressed?: HTMLElement): Promise<void> {
  if (place.dataset.awake !== undefined) return;
  place.dataset.awake = "";
  const label = pressed?.textContent;
  try {
    const wake = await wakers[kindOf(place)]();
    await wake(place, page);
  } catch (error) {
    delete place.dataset.awake;
    throw error;
  }
  // What came to light with it may have made another button of it: then the reader is asked again.
  if (pressed?.textContent === label) pressed?.click();
}

/** Our own prerendering wrote the kind of a place, and typed it. */
const kindOf = (place: HTMLElement) => place.dataset.task as TaskKind;
