import { compare, lessonIn, type Progress } from "./progress.ts";

/** What a lesson asks for, as its card in the contents tells it. */
export interface LessonTasks {
  readonly slug: string;
  readonly questions: readonly string[];
  readonly goals: readonly string[];
}

/** How far a lesson is. Shape: `done` of `of` tasks, where reaching the end is one; `of` is never 0. */
export interface HowFar {
  readonly state: "not begun" | "begun" | "done";
  readonly done: number;
  readonly of: number;
}

/**
 * How far a lesson is by what it asks for now: a question that is gone from the text counts no more.
 *
 * Shape:  a question is done when it was right at the first try or was tried twice, as then its answer was told.
 * Errors: none.
 */
export function howFar(progress: Progress, { slug, questions, goals }: LessonTasks): HowFar {
  const lesson = lessonIn(progress, slug);
  const answered = questions.filter((id) => {
    const question = Object.hasOwn(lesson.questions, id) ? lesson.questions[id] : undefined;
    return question !== undefined && (question.isFirstRight || question.tries > 1);
  });
  const met = goals.filter((id) => Object.hasOwn(lesson.goals, id));
  const done = answered.length + met.length + (lesson.readAt === null ? 0 : 1);
  const of = questions.length + goals.length + 1;
  if (done === of) return { state: "done", done, of };
  return { state: touchedAt(progress, slug) === null ? "not begun" : "begun", done, of };
}

/**
 * The lesson to go on with: the one last worked on while it is not done, else the next that is not, else the first.
 *
 * Errors: none; null when nothing was begun, or all is done.
 */
export function nextLesson(progress: Progress, lessons: readonly LessonTasks[]): LessonTasks | null {
  const isOpen = (lesson: LessonTasks) => howFar(progress, lesson).state !== "done";
  const touched = lessons
    .map((lesson) => ({ lesson, at: touchedAt(progress, lesson.slug) }))
    .filter(({ at }) => at !== null)
    .toSorted((one, other) => compare(one.at ?? "", other.at ?? ""))
    .at(-1);
  if (touched === undefined) return null;
  const from = lessons.indexOf(touched.lesson);
  return lessons.slice(from).find(isOpen) ?? lessons.find(isOpen) ?? null;
}

/** When anything was last done in a lesson, or null. */
function touchedAt(progress: Progress, slug: string): string | null {
  const { readAt, questions, goals } = lessonIn(progress, slug);
  const times = [readAt ?? "", ...Object.values(questions).map(({ at }) => at), ...Object.values(goals)];
  return times.toSorted(compare).at(-1) || null;
}
