import type { Card, DriveLink, Goal, LessonScene, Question } from "./lesson.ts";
import type { Site } from "./site.ts";

/** A question as a page asks it: all it takes to check it, and no answer. Plain data: it travels in pages. */
export type AskedQuestion = Pick<
  Question,
  "id" | "scene" | "steps" | "sender" | "source" | "question" | "clients" | "messages"
>;

/** A goal as a page sets it. Plain data: it travels in pages. */
export type AskedGoal = Pick<
  Goal,
  "id" | "scene" | "steps" | "sender" | "begin" | "goal" | "conditions" | "hints" | "solution"
>;

/** A card as a page shows it. Plain data: it travels in pages. */
export type AskedCard = Pick<Card, "front" | "says"> & {
  readonly proof: Pick<DriveLink, "label" | "href" | "scene" | "begins"> & {
    readonly run: Pick<NonNullable<DriveLink["run"]>, "sender" | "source"> | null;
  };
};

/** A question of one lesson asked in another, with all it needs there. */
export interface AskedElsewhere {
  readonly slug: string;
  readonly title: string;
  readonly scene: LessonScene;
  readonly question: AskedQuestion;
}

/** The questions of every lesson, in reading order, for pages that ask again what a learner missed. */
export type QuestionBook = readonly {
  readonly slug: string;
  readonly title: string;
  readonly scenes: readonly LessonScene[];
  readonly questions: readonly AskedQuestion[];
}[];

/** Where the book of questions is, from the site's root. */
export const questionBookAddress = "questions.json";

/** A question without what only its author's check needs. Errors: none. */
export function askedQuestion(question: AskedQuestion): AskedQuestion {
  const { id, scene, steps, sender, source, question: text, clients, messages } = question;
  return { id, scene, steps, sender, source, question: text, clients, messages };
}

/** A goal without what only its author's check needs. Errors: none. */
export function askedGoal(given: AskedGoal): AskedGoal {
  const { id, scene, steps, sender, begin, goal, conditions, hints, solution } = given;
  return { id, scene, steps, sender, begin, goal, conditions, hints, solution };
}

/** A card without what only its author's check needs. Errors: none. */
export function askedCard({ front, says, proof: { label, href, scene, begins, run } }: AskedCard): AskedCard {
  const shown = run === null ? null : { sender: run.sender, source: run.source };
  return { front, says, proof: { label, href, scene, begins, run: shown } };
}

/**
 * Every question of a site, for the file at `questionBookAddress`.
 *
 * Shape:  lessons in reading order, questions in that of the text; scenes only where a question is about them.
 * Errors: none.
 */
export function questionBook({ lessons }: Site): QuestionBook {
  return lessons.map(({ lesson: { slug, title, scenes, parts } }) => {
    const questions = parts.flatMap((part) => (part.type === "predict" ? [askedQuestion(part.question)] : []));
    return { slug, title, scenes: scenes.filter(({ id }) => questions.some(({ scene }) => scene === id)), questions };
  });
}
