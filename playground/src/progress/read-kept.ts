import {
  type InventoryTaking,
  isTime,
  type LessonProgress,
  noProgress,
  type Progress,
  type QuestionProgress,
} from "./progress.ts";

/**
 * What storage holds as progress. Anything may be there: what is well-formed is taken, everything else is passed by, so
 * that one bad entry costs nothing but itself.
 *
 * Errors: none; garbage is no progress.
 */
export function readKept(text: string | null): Progress {
  const kept = recordOf(parsed(text));
  if (kept?.version !== 1) return noProgress;
  return {
    version: 1,
    lessons: entriesOf(kept.lessons, readLesson),
    inventory: Array.isArray(kept.inventory) ? kept.inventory.flatMap((taking) => readTaking(taking) ?? []) : [],
  };
}

/** Whether what storage holds was written by a newer version than this one can read. Errors: none. */
export function isOfNewer(text: string | null): boolean {
  const version = recordOf(parsed(text))?.version;
  return typeof version === "number" && version > 1;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null");
  } catch {
    return null;
  }
}

function recordOf(given: unknown): Readonly<Record<string, unknown>> | null {
  return typeof given === "object" && given !== null && !Array.isArray(given) ? { ...given } : null;
}

function entriesOf<T>(given: unknown, read: (value: unknown) => T | null): Readonly<Record<string, T>> {
  const entries = Object.entries(recordOf(given) ?? {}).flatMap(([key, value]) => {
    const entry = read(value);
    return entry === null ? [] : [[key, entry] as const];
  });
  return Object.fromEntries(entries);
}

function readLesson(given: unknown): LessonProgress | null {
  const lesson = recordOf(given);
  if (lesson === null) return null;
  return {
    readAt: readTime(lesson.readAt),
    questions: entriesOf(lesson.questions, readQuestion),
    goals: entriesOf(lesson.goals, readTime),
  };
}

function readQuestion(given: unknown): QuestionProgress | null {
  const { tries, isFirstRight, at, onceMoreAt, recalledAt } = recordOf(given) ?? {};
  const firstAt = readTime(at);
  if (!isCount(tries) || typeof isFirstRight !== "boolean" || firstAt === null) return null;
  return { tries, isFirstRight, at: firstAt, onceMoreAt: readTime(onceMoreAt), recalledAt: readTime(recalledAt) };
}

function readTaking(given: unknown): InventoryTaking | null {
  const { at, right, of } = recordOf(given) ?? {};
  const takenAt = readTime(at);
  return takenAt !== null && isCount(right) && isCount(of) && right <= of ? { at: takenAt, right, of } : null;
}

const readTime = (given: unknown): string | null => (isTime(given) ? given : null);

const isCount = (given: unknown): given is number => Number.isSafeInteger(given) && Number(given) >= 0;
