import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Site } from "../../playground/src/pages/site.ts";
import type { Host } from "../../server/lab/host.ts";
import { parseLessons } from "../../server/lesson/lessons.ts";
import { type Problem, problemText } from "../../server/lesson/problem.ts";
import { replayLesson } from "../../server/lesson/replay.ts";
import { highlight } from "./highlight.ts";

export { createNodeHost } from "../../server/node-host.ts";

/** Lessons that cannot be shown; the message is every problem of every file, one a line. */
export class LessonError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(problemText).join("\n"));
    this.name = "LessonError";
    this.problems = problems;
  }
}

/**
 * Reads the lessons of a folder and runs all they claim.
 *
 * Shape:  in reading order; files whose name does not begin with a digit, such as README.md, are no lessons.
 * Errors: throws LessonError with all problems at once; a folder that cannot be read throws as Node does.
 */
export async function readSite(folder: string, host: Host): Promise<Site> {
  const names = (await readdir(folder)).filter((name) => /^\d.*\.md$/.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ file: `lessons/${name}`, text: await readFile(join(folder, name), "utf8") })),
  );
  const { lessons, problems } = parseLessons(files, highlight);
  if (problems.length > 0) throw new LessonError(problems);
  const proved = [];
  const falsehoods: Problem[] = [];
  for (const lesson of lessons) {
    const replay = await replayLesson(lesson, host);
    falsehoods.push(...replay.problems);
    proved.push({ lesson, results: replay.results });
  }
  if (falsehoods.length > 0) throw new LessonError(falsehoods);
  return { lessons: proved };
}
