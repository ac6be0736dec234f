import type { Lesson } from "./lesson.ts";

/** What a row of a table of calls gave when it was run: clients that got a copy, in scene order. */
export type Results = ReadonlyMap<string, readonly string[]>;

/** A lesson with the answers that running it gave. */
export interface ProvedLesson {
  readonly lesson: Lesson;
  readonly results: Results;
}

/** All that the pages show. */
export interface Site {
  /** In reading order. */
  readonly lessons: readonly ProvedLesson[];
}

/** One page as text. */
export interface Page {
  readonly head: string;
  readonly body: string;
}
