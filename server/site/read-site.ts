import type { Host } from "../lab/host.ts";
import { type Problem, problemText } from "../lesson/problem.ts";
import type { Site } from "../lesson/site.ts";
import { highlight } from "./highlight.ts";
import { proveLessons, type ReadingOptions } from "./prove-lessons.ts";

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
 * The lessons of a folder, with their code in colours and all they claim proved.
 *
 * Errors: throws LessonError with all problems at once; a folder that cannot be read throws as Node does.
 */
export async function readSite(folder: string, host: Host, options: ReadingOptions = {}): Promise<Site> {
  const { site, problems } = await proveLessons(folder, host, { highlight, ...options });
  if (problems.length > 0) throw new LessonError(problems);
  return site;
}
