/** What a learner has done of one question. Times are ISO texts, as `Date.toISOString` writes them. */
export interface QuestionProgress {
  /** How often it was answered, all askings together. */
  readonly tries: number;
  /** Whether the very first answer was right; it stays as it was. */
  readonly isFirstRight: boolean;
  readonly at: string;
  /** When it was answered right under "Once more" at the lesson's end, or null. */
  readonly onceMoreAt: string | null;
  /** When it was answered right at the first try in a later lesson, or null. */
  readonly recalledAt: string | null;
}

/** What a learner has done of one lesson. */
export interface LessonProgress {
  /** When its end was seen first, or null. */
  readonly readAt: string | null;
  readonly questions: Readonly<Record<string, QuestionProgress>>;
  /** When each goal was met first, by the goal's id. */
  readonly goals: Readonly<Record<string, string>>;
}

/** One time that the inventory's questions were answered. */
export interface InventoryTaking {
  readonly at: string;
  readonly right: number;
  readonly of: number;
}

/** All that a learner has done here; plain, as it is kept and as it travels by file. */
export interface Progress {
  readonly version: 1;
  /** By slug. */
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** Oldest first. */
  readonly inventory: readonly InventoryTaking[];
}

/** Where a question was asked: in its own place, at its lesson's end, or among a later lesson's reviews. */
export type Asking = "in place" | "once more" | "later";

/** One answer to a question. */
export interface Answer {
  readonly isRight: boolean;
  /** Whether it is the first try of this asking. */
  readonly isFirst: boolean;
  /** "in place" where it is not given. */
  readonly asked?: Asking;
}

/** A question by its lesson and its id. */
export interface QuestionName {
  readonly slug: string;
  readonly id: string;
}

export const noProgress: Progress = { version: 1, lessons: {}, inventory: [] };
const noLesson: LessonProgress = { readAt: null, questions: {}, goals: {} };

/** The entry of that name, and never what every object inherits. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | null {
  return Object.hasOwn(record, name) ? (record[name] ?? null) : null;
}

/** What was done of a lesson; nothing where it was never opened. Errors: none. */
export function lessonIn({ lessons }: Progress, slug: string): LessonProgress {
  return own(lessons, slug) ?? noLesson;
}

/** What was done of a question, or null. Errors: none. */
export function questionIn(progress: Progress, slug: string, id: string): QuestionProgress | null {
  return own(lessonIn(progress, slug).questions, id);
}

function withLesson(progress: Progress, slug: string, change: Partial<LessonProgress>): Progress {
  return { ...progress, lessons: { ...progress.lessons, [slug]: { ...lessonIn(progress, slug), ...change } } };
}

/** After an answer. Errors: none. */
export function withAnswer(progress: Progress, { slug, id }: QuestionName, answer: Answer, at: string): Progress {
  const { isRight, isFirst, asked = "in place" } = answer;
  const known = questionIn(progress, slug, id) ?? {
    tries: 0,
    isFirstRight: isRight && isFirst,
    at,
    onceMoreAt: null,
    recalledAt: null,
  };
  const question: QuestionProgress = {
    ...known,
    tries: known.tries + 1,
    onceMoreAt: known.onceMoreAt ?? (isRight && asked === "once more" ? at : null),
    recalledAt: known.recalledAt ?? (isRight && isFirst && asked === "later" ? at : null),
  };
  return withLesson(progress, slug, { questions: { ...lessonIn(progress, slug).questions, [id]: question } });
}

/** After a goal was met; the first time counts. Errors: none. */
export function withGoal(progress: Progress, slug: string, goal: string, at: string): Progress {
  const { goals } = lessonIn(progress, slug);
  return own(goals, goal) === null ? withLesson(progress, slug, { goals: { ...goals, [goal]: at } }) : progress;
}

/** After the end of a lesson was seen; the first time counts. Errors: none. */
export function withReading(progress: Progress, slug: string, at: string): Progress {
  return lessonIn(progress, slug).readAt === null ? withLesson(progress, slug, { readAt: at }) : progress;
}

/** After the inventory's questions were answered. Errors: none. */
export function withInventory(progress: Progress, taking: InventoryTaking): Progress {
  return { ...progress, inventory: [...progress.inventory, taking] };
}

/**
 * What was not right at the first try and is still to come back.
 *
 * Shape:  of one lesson, what its end asks once more until it was right there or later; of all lessons (no slug), what
 *         later lessons ask until it was right at the first try there. In the order in which they were first answered.
 * Errors: none.
 */
export function missedIn(progress: Progress, slug?: string): QuestionName[] {
  return Object.entries(progress.lessons)
    .filter(([lesson]) => slug === undefined || lesson === slug)
    .flatMap(([lesson, { questions }]) =>
      Object.entries(questions).map(([id, question]) => ({ name: { slug: lesson, id }, question })),
    )
    .filter(({ question: { isFirstRight, onceMoreAt, recalledAt } }) => {
      const isStillMissed = !isFirstRight && recalledAt === null;
      return isStillMissed && (slug === undefined || onceMoreAt === null);
    })
    .toSorted((one, other) => compare(one.question.at, other.question.at))
    .map(({ name }) => name);
}

/** Whether anything was done at all. Errors: none. */
export function hasProgress({ lessons, inventory }: Progress): boolean {
  return inventory.length > 0 || Object.keys(lessons).length > 0;
}

/** Whether it is a time as it is written here. Errors: none. */
export function isTime(given: unknown): given is string {
  return (
    typeof given === "string" &&
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(given) &&
    !Number.isNaN(Date.parse(given))
  );
}

/** By text, for times and names. */
export const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
