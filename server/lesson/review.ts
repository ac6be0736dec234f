import { didYouMean } from "../lab/nearest.ts";
import type { Lesson, Question, ReviewItem } from "./lesson.ts";
import type { Problem } from "./problem.ts";
import type { ReviewQuestion } from "./site.ts";

/** Every question of a lesson, those of its inventories too, in reading order. Errors: none. */
function questionsOf({ parts }: Lesson): Question[] {
  return parts.flatMap((part) => {
    if (part.type === "predict") return [part.question];
    return part.type === "inventory" ? part.questions : [];
  });
}

/** The lessons that a review may name. */
interface Known {
  /** All there are, as far as they could be read. */
  readonly all: readonly Lesson[];
  /** Those without a problem of their own. */
  readonly whole: readonly Lesson[];
  /** Slugs of all there are. */
  readonly slugs: readonly string[];
}

/** A lesson's review with all it needs. Errors: none; what names no question (see `reviewProblems`) is left out. */
export function resolveReview(lesson: Lesson, lessons: readonly Lesson[]): ReviewQuestion[] {
  return lesson.review.flatMap(({ slug, question: id }) => {
    const from = lessons.find((other) => other.slug === slug);
    const question = from && questionsOf(from).find((each) => each.id === id);
    const scene = from?.scenes.find((each) => each.id === question?.scene);
    return from && question && scene ? [{ slug, title: from.title, question, scene }] : [];
  });
}

/** What is wrong with a lesson's review: a lesson or question there is not, or one that comes later. */
export function reviewProblems(lesson: Lesson, known: Known): Problem[] {
  return lesson.review.flatMap((item) => {
    const message = complaint(item, lesson, known);
    return message === null ? [] : [{ file: lesson.file, line: item.line, field: item.field, message }];
  });
}

function complaint({ slug, question }: ReviewItem, { number }: Lesson, { all, whole, slugs }: Known): string | null {
  if (!slugs.includes(slug)) return `there is no lesson ${slug}${didYouMean(slug, slugs) || "."}`;
  const from = all.find((other) => other.slug === slug);
  if (from === undefined) return null;
  if (from.number >= number) return `${slug} does not come before this lesson; only what was read can be reviewed.`;
  // What is wrong with that lesson is told at its own lines, and may be this very question.
  if (!whole.includes(from)) return null;
  const ids = questionsOf(from).map(({ id }) => id);
  if (ids.includes(question)) return null;
  const hint = didYouMean(question, ids) || (ids.length === 0 ? "; it asks none." : `; it has ${ids.join(", ")}.`);
  return `${slug} has no question ${question}${hint}`;
}
