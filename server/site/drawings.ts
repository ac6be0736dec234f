import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { type SourceProblem, sourceProblems } from "../lesson/diagram-source.ts";
import { foreignMark } from "../lesson/drawing-marks.ts";
import { drawingSettings } from "../lesson/drawing-settings.ts";
import type { Diagram, Lesson } from "../lesson/lesson.ts";
import type { Problem } from "../lesson/problem.ts";
import { packageRoot } from "../package-root.ts";
import { problemOfReading } from "./read-diagram.ts";

/** Where the drawings of a folder of lessons lie. */
export const drawingFolder = (lessons: string) => join(lessons, "diagrams");

/** The file that holds the drawing of this source, made with these settings: a change of either asks for another. */
export function drawingFile(source: string): string {
  const input = JSON.stringify([source.trim(), drawingSettings]);
  return `${createHash("sha256").update(input).digest("hex").slice(0, 16)}.svg`;
}

/** Every diagram of a lesson, in reading order. */
export function diagramsOf({ parts }: Lesson): Diagram[] {
  return parts.flatMap((part) => (part.type === "diagram" ? [part.diagram] : []));
}

/** The drawings there are for a folder's lessons, and what is wrong with its diagrams. */
export interface Drawings {
  /** By the lesson's slug, then by the diagram's id. */
  readonly bySlug: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly problems: readonly Problem[];
}

/** Whether diagrams have to be drawn ahead of time, or a page may draw what is missing when it is looked at. */
export type DrawingTime = "ahead" | "when looked at";

/**
 * The drawings made ahead of time for these lessons.
 *
 * Shape:  with `ahead`, one that is missing or stale is a problem in our own lessons, and in any folder that keeps drawings;
 *         a folder that was never rendered leaves drawing to the browser in any case.
 * Errors: `problems`: those that can be told without drawing, at their line. A folder that is not there holds no drawings.
 */
export async function readDrawings(folder: string, lessons: readonly Lesson[], time: DrawingTime): Promise<Drawings> {
  const place = drawingFolder(folder);
  const isOurs = `${resolve(folder)}${sep}`.startsWith(join(packageRoot, "lessons") + sep);
  const names = (await readdir(place).catch(() => [])).filter((name) => name.endsWith(".svg"));
  const problems: Problem[] = [];
  const bySlug = new Map<string, ReadonlyMap<string, string>>();
  for (const lesson of lessons) {
    const drawn = new Map<string, string>();
    for (const { id, source, line, field } of diagramsOf(lesson)) {
      const name = drawingFile(source);
      const isDrawn = names.includes(name);
      const told = (await problemsOfSource(source, isDrawn)).map((problem) => ({
        line: line + problem.line - 1,
        message: problem.message,
      }));
      if (told.length === 0 && isDrawn) {
        const drawing = (await readFile(join(place, name), "utf8")).trimEnd();
        const foreign = foreignMark(drawing);
        if (foreign === null) drawn.set(id, drawing);
        else told.push({ line, message: `its drawing ${name} holds what npm run diagrams never draws: ${foreign}` });
      } else if (told.length === 0 && time === "ahead" && (isOurs || names.length > 0)) {
        told.push({ line, message: "is not drawn, or was changed since; run npm run diagrams." });
      }
      problems.push(...told.map((problem) => ({ file: lesson.file, field, ...problem })));
    }
    bySlug.set(lesson.slug, drawn);
  }
  return { bySlug, problems };
}

/** What is wrong with a source, by its own lines. What there is a drawing of, mermaid has read already. */
async function problemsOfSource(source: string, isDrawn: boolean): Promise<readonly SourceProblem[]> {
  const known = sourceProblems(source);
  if (known.length > 0 || isDrawn) return known;
  const problem = await problemOfReading(source);
  return problem === null ? [] : [problem];
}
