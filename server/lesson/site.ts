import type { Trace } from "../lab/trace.ts";
import type { Lesson, LessonScene, Question } from "./lesson.ts";

/** What a row of a table of calls gave when it was run: clients that got a copy, in scene order. */
export type Results = ReadonlyMap<string, readonly string[]>;

/** A question asked again in another lesson, with all it needs there. */
export interface ReviewQuestion {
  /** The lesson it comes from. */
  readonly slug: string;
  readonly title: string;
  readonly question: Question;
  readonly scene: LessonScene;
}

/** The run that answers a question or solves a goal, by its id; what it says is told where it is shown, in that language. */
export type Answers = ReadonlyMap<string, Trace>;

/** A lesson with the answers that running it gave. */
export interface ProvedLesson {
  readonly lesson: Lesson;
  readonly results: Results;
  /** Of its questions. The handout shows them; the lesson's page does only where scripts are off, and data files never do. */
  readonly answers: Answers;
  /** Of its goals, as the answers. */
  readonly solutions: Answers;
  /** Of its cards, as the answers. */
  readonly proofs: Answers;
  /** The author's review items, resolved, in order. */
  readonly review: readonly ReviewQuestion[];
  /** Diagrams drawn ahead of time as SVG of classes alone, by diagram id; one never drawn is absent. */
  readonly drawings: ReadonlyMap<string, string>;
}

/** The run that answers a question of one of the lessons, or null. Errors: none. */
export function answerIn(lessons: readonly ProvedLesson[], slug: string, question: string): Trace | null {
  return lessons.find(({ lesson }) => lesson.slug === slug)?.answers.get(question) ?? null;
}

/** One word of the glossary. */
export interface Term {
  /** Unique; also the anchor on the glossary's page. */
  readonly id: string;
  readonly term: string;
  readonly text: string;
}

/** All that the pages show. */
export interface Site {
  /** In reading order. */
  readonly lessons: readonly ProvedLesson[];
  /** By term, in the alphabet's order; empty for a folder without a glossary. */
  readonly glossary: readonly Term[];
  /** The site's own address, ending in a slash, or null where it is not known: canonical links and pictures need it. */
  readonly address: string | null;
}

/** One page as text. */
export interface Page {
  readonly head: string;
  readonly body: string;
}
