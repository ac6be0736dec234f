import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Host } from "./lab/host.ts";
import type { Lesson } from "./lesson/lesson.ts";
import { parseLessons } from "./lesson/lessons.ts";
import type { Highlight } from "./lesson/markdown.ts";
import type { Problem } from "./lesson/problem.ts";
import { type Replay, replayLesson } from "./lesson/replay.ts";

/** A lesson whose every claim was run. */
export interface ProvedLesson {
  readonly lesson: Lesson;
  readonly results: Replay["results"];
}

/**
 * Reads the lessons of a folder and runs all they claim.
 *
 * Shape:  in reading order; `problems` are those of every file, empty when all is well. Files whose name does not begin
 *         with a digit, such as README.md, are no lessons.
 * Errors: rejects as Node does when the folder or a file cannot be read.
 */
export async function proveLessons(
  folder: string,
  host: Host,
  highlight?: Highlight,
): Promise<{ readonly lessons: readonly ProvedLesson[]; readonly problems: readonly Problem[] }> {
  const names = (await readdir(folder)).filter((name) => /^\d.*\.md$/.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), text: await readFile(join(folder, name), "utf8") })),
  );
  const { lessons, problems } = parseLessons(files, highlight);
  const proved: ProvedLesson[] = [];
  const falsehoods: Problem[] = [];
  for (const lesson of lessons) {
    const replay = await replayLesson(lesson, host);
    falsehoods.push(...replay.problems);
    proved.push({ lesson, results: replay.results });
  }
  return { lessons: proved, problems: [...problems, ...falsehoods] };
}
