import type { Scene } from "../../../server/lab/scene.ts";
import type { Lesson } from "../../../server/lesson/lesson.ts";

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

/** What the panel of a page starts with; it travels in the page as an attribute. */
export interface PanelStart {
  readonly scene: Scene;
  /** A client's name, or null for the server. */
  readonly sender: string | null;
  readonly source: string;
  /** Whether the page runs it by itself, once. */
  readonly isRunAtOnce: boolean;
}

/** One page as text. */
export interface Page {
  readonly head: string;
  readonly body: string;
}
