import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { cwd } from "node:process";
import type { Host } from "../lab/host.ts";
import { parseLessons } from "../lesson/lessons.ts";
import type { Highlight } from "../lesson/markdown.ts";
import type { Problem } from "../lesson/problem.ts";
import { replayLesson } from "../lesson/replay/replay.ts";
import type { ProvedLesson, Site } from "../lesson/site.ts";
import { type DrawingTime, readDrawings } from "./drawings.ts";

/** As an author would name it from where the command runs. */
function nameOf(file: string): string {
  const name = relative(cwd(), file);
  return (name.startsWith("..") ? file : name).replaceAll("\\", "/");
}

/**
 * Reads the lessons of a folder and runs all they claim.
 *
 * Shape:  in reading order; `problems` are those of every file, empty when all is well. Files whose name does not begin
 *         with a digit, such as README.md, are no lessons. `drawingTime`: whether a diagram that is not drawn is a problem.
 * Errors: rejects as Node does when the folder or a file cannot be read.
 */
export async function proveLessons(
  folder: string,
  host: Host,
  highlight?: Highlight,
  drawingTime: DrawingTime = "ahead",
): Promise<{ readonly site: Site; readonly problems: readonly Problem[] }> {
  const names = (await readdir(folder)).filter((name) => /^\d.*\.md$/.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({
      file: nameOf(join(folder, name)),
      text: await readFile(join(folder, name), "utf8"),
    })),
  );
  const { lessons, problems } = parseLessons(files, highlight);
  const drawings = await readDrawings(folder, lessons, drawingTime);
  const proved: ProvedLesson[] = [];
  const falsehoods: Problem[] = [];
  for (const lesson of lessons) {
    const replay = await replayLesson(lesson, host);
    falsehoods.push(...replay.problems);
    proved.push({ lesson, results: replay.results, answers: replay.answers, review: [], drawings: drawings.bySlug.get(lesson.slug) ?? new Map() });
  }
  return { site: { lessons: proved, glossary: [], address: null }, problems: [...problems, ...drawings.problems, ...falsehoods] };
}
