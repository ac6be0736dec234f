import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { cwd } from "node:process";
import type { Host } from "../lab/host.ts";
import { parseGlossary } from "../lesson/glossary.ts";
import { parseLessons } from "../lesson/lessons.ts";
import type { Highlight } from "../lesson/markdown.ts";
import type { Problem } from "../lesson/problem.ts";
import { replayLesson } from "../lesson/replay/replay.ts";
import { resolveReview } from "../lesson/review.ts";
import type { ProvedLesson, Site } from "../lesson/site.ts";
import { type DrawingTime, readDrawings } from "./drawings.ts";

/** How lessons are read. */
export interface ReadingOptions {
  readonly highlight?: Highlight;
  /** Whether a diagram that is not drawn ahead of time is a problem; `ahead` where nothing is said. */
  readonly drawingTime?: DrawingTime;
  /** What runs a lesson's claims. */
  readonly replay?: typeof replayLesson;
}

/** As an author would name it from where the command runs. */
function nameOf(file: string): string {
  const name = relative(cwd(), file);
  return (name.startsWith("..") ? file : name).replaceAll("\\", "/");
}

/**
 * The names of a folder's lessons, in reading order. Files whose name does not begin with a digit, such as README.md, are
 * no lessons.
 *
 * Errors: rejects as Node does when the folder cannot be read.
 */
export async function lessonFilesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^\d.*\.md$/.test(name)).toSorted();
}

/**
 * Reads the lessons of a folder and runs all they claim.
 *
 * Shape:  in reading order; `problems` are those of every file, by file and line, empty when all is well.
 * Errors: rejects as Node does when the folder or a file cannot be read.
 */
export async function proveLessons(
  folder: string,
  host: Host,
  { highlight, drawingTime = "ahead", replay = replayLesson }: ReadingOptions = {},
): Promise<{ readonly site: Site; readonly problems: readonly Problem[] }> {
  const names = await lessonFilesIn(folder);
  const files = await Promise.all(
    names.map(async (name) => ({
      file: nameOf(join(folder, name)),
      text: await readFile(join(folder, name), "utf8"),
    })),
  );
  const glossary = await readGlossary(folder);
  const { lessons, unfinished, problems } = parseLessons(files, {
    highlight,
    // Words of a glossary that has to be mended may be there already.
    ...(glossary.problems.length === 0 ? { glossary: glossary.terms } : {}),
  });
  const drawings = await readDrawings(folder, [...lessons, ...unfinished], drawingTime);
  const proved: ProvedLesson[] = [];
  const falsehoods: Problem[] = [];
  for (const lesson of lessons) {
    const { results, answers, solutions, proofs, problems: untrue } = await replay(lesson, host);
    falsehoods.push(...untrue);
    const review = resolveReview(lesson, lessons);
    proved.push({
      lesson,
      results,
      answers,
      solutions,
      proofs,
      review,
      drawings: drawings.bySlug.get(lesson.slug) ?? new Map(),
    });
  }
  for (const lesson of unfinished) falsehoods.push(...(await replay(lesson, host)).problems);
  return {
    site: { lessons: proved, glossary: glossary.terms, address: null },
    problems: [...glossary.problems, ...problems, ...drawings.problems, ...falsehoods].toSorted(byPlace),
  };
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file === other.file) return one.line - other.line;
  return one.file < other.file ? -1 : 1;
}

/** The words of a folder that keeps any. */
async function readGlossary(folder: string): Promise<ReturnType<typeof parseGlossary>> {
  const file = join(folder, "glossary.yaml");
  const isThere = (await readdir(folder)).includes("glossary.yaml");
  return isThere ? parseGlossary(nameOf(file), await readFile(file, "utf8")) : { terms: [], problems: [] };
}
