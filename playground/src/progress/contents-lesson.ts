import type { Lesson } from "../../../server/lesson/lesson.ts";
import type { ProvedLesson } from "../../../server/lesson/site.ts";
import type { LessonTasks } from "./how-far.ts";

/** A lesson as its card in the contents holds it. */
export interface ContentsLesson extends LessonTasks {
  readonly number: number;
  readonly title: string;
}

/** The set of questions to answer before and after the lessons. */
export interface InventoryOffer {
  readonly href: string;
  readonly count: number;
}

/** What a lesson asks for. Errors: none. */
export function tasksOf({ slug, parts }: Lesson): LessonTasks {
  return {
    slug,
    questions: parts.flatMap((part) => (part.type === "predict" ? [part.question.id] : [])),
    goals: parts.flatMap((part) => (part.type === "goal" ? [part.goal.id] : [])),
  };
}

/** Where the first lesson with such a set asks it; null where none has one. Errors: none. */
export function inventoryOf(lessons: readonly ProvedLesson[], root: string): InventoryOffer | null {
  const [found] = lessons.flatMap(({ lesson: { slug, parts } }) =>
    parts.flatMap((part) => (part.type === "inventory" ? [{ slug, count: part.questions.length }] : [])),
  );
  return found === undefined ? null : { href: `${root}lessons/${found.slug}/#inventory`, count: found.count };
}
