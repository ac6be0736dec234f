import {
  compare,
  type InventoryTaking,
  type LessonProgress,
  lessonIn,
  type Progress,
  type QuestionProgress,
} from "./progress.ts";

/**
 * Two progresses as one: what either has done is done, and of two first tries the earlier counts.
 *
 * Shape:  the order of the two does not matter, and merging twice changes nothing.
 * Errors: none.
 */
export function mergeProgress(one: Progress, other: Progress): Progress {
  const slugs = new Set([...Object.keys(one.lessons), ...Object.keys(other.lessons)]);
  const lessons = [...slugs]
    .toSorted(compare)
    .map((slug) => [slug, mergeLessons(lessonIn(one, slug), lessonIn(other, slug))] as const);
  return {
    version: 1,
    lessons: Object.fromEntries(lessons),
    inventory: mergeTakings(one.inventory, other.inventory),
  };
}

function mergeLessons(one: LessonProgress, other: LessonProgress): LessonProgress {
  return {
    readAt: earlier(one.readAt, other.readAt),
    questions: mergeRecords(one.questions, other.questions, mergeQuestions),
    goals: mergeRecords(one.goals, other.goals, (mine, theirs) => earlier(mine, theirs) ?? mine),
  };
}

function mergeQuestions(one: QuestionProgress, other: QuestionProgress): QuestionProgress {
  const order = compare(one.at, other.at);
  return {
    tries: Math.max(one.tries, other.tries),
    isFirstRight:
      order === 0 ? one.isFirstRight && other.isFirstRight : order < 0 ? one.isFirstRight : other.isFirstRight,
    at: order < 0 ? one.at : other.at,
    onceMoreAt: earlier(one.onceMoreAt, other.onceMoreAt),
    recalledAt: earlier(one.recalledAt, other.recalledAt),
  };
}

function mergeRecords<T>(
  one: Readonly<Record<string, T>>,
  other: Readonly<Record<string, T>>,
  merge: (mine: T, theirs: T) => T,
): Readonly<Record<string, T>> {
  const merged = new Map(Object.entries(one));
  for (const [key, theirs] of Object.entries(other)) {
    const mine = merged.get(key);
    merged.set(key, mine === undefined ? theirs : merge(mine, theirs));
  }
  return Object.fromEntries([...merged].toSorted(([key], [next]) => compare(key, next)));
}

/** The same taking in both is one: nobody answers ten questions twice within a millisecond. */
function mergeTakings(one: readonly InventoryTaking[], other: readonly InventoryTaking[]): InventoryTaking[] {
  const byKey = new Map([...one, ...other].map((taking) => [`${taking.at} ${taking.right} ${taking.of}`, taking]));
  return [...byKey].toSorted(([key], [next]) => compare(key, next)).map(([, taking]) => taking);
}

function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
