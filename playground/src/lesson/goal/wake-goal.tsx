import { hydrate } from "preact";
import type { AskedGoal } from "../../../../server/lesson/asked.ts";
import { runKey } from "../../../../server/lesson/run-key.ts";
import { lessonIn } from "../../progress/progress.ts";
import { askedIn } from "../asked-in.ts";
import type { LessonPage } from "../lesson-page.ts";
import { Goal } from "./Goal.tsx";
import { createGoalTask } from "./goal-task.ts";
import { lacksOf } from "./lacks.ts";

/** Gives a goal its buttons, and its eye on the panel's runs. Errors: none. */
export function wakeGoal(place: HTMLElement, page: LessonPage): void {
  const goal = askedIn<AskedGoal>(place);
  const task = createGoalTask({
    goal,
    panel: page.panelFor(goal.scene),
    lacks: (trace) => lacksOf(goal.conditions, trace),
    onMet: () => {
      // A script that is gone is told by the page with the next thing that needs it.
      page
        .progress()
        .then((progress) => progress.met(page.slug, goal.id))
        .catch(() => undefined);
    },
    isOfText: (sender, source) => {
      const links = place.closest(".lesson-text")?.querySelectorAll<HTMLElement>("a.drive[data-run]") ?? [];
      return [...links].some(({ dataset }) => dataset.run === runKey(sender, source));
    },
  });
  hydrate(<Goal goal={goal} task={task} />, place);
  page
    .progress()
    .then(({ progress }) => {
      if (Object.hasOwn(lessonIn(progress.value, page.slug).goals, goal.id)) task.wasMet();
    })
    .catch(() => undefined);
}
