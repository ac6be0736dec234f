import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseLessons } from "../../server/lesson/lessons.ts";
import { type Problem, problemText } from "../../server/lesson/problem.ts";
import { diagramsOf, drawingFile, drawingFolder } from "../../server/site/drawings.ts";
import { buildDrawingPage } from "./build-drawing-page.ts";
import { type DrawingBrowser, openDrawingBrowser } from "./drawing-browser.ts";

/** What was done, as lines to read. */
export interface DrawingReport {
  readonly lines: readonly string[];
  readonly isGood: boolean;
}

/**
 * Draws every diagram of a folder of lessons that has no drawing yet, and removes drawings that no lesson uses. A browser
 * is opened only when there is something to draw.
 *
 * Errors: `isGood` is false when a lesson does not parse or a diagram cannot be drawn; `lines` say where. Nothing is
 *         removed then. Rejects as Node does when the folder cannot be read or written.
 */
export async function drawFolder(folder: string, open = openDrawing): Promise<DrawingReport> {
  const names = (await readdir(folder)).filter((name) => /^\d.*\.md$/.test(name)).toSorted();
  const files = await Promise.all(
    names.map(async (name) => ({ file: join(folder, name), text: await readFile(join(folder, name), "utf8") })),
  );
  const { lessons, problems } = parseLessons(files);
  if (problems.length > 0) return { lines: problems.map(problemText), isGood: false };

  const place = drawingFolder(folder);
  await mkdir(place, { recursive: true });
  const there = (await readdir(place)).filter((name) => name.endsWith(".svg"));
  const wanted = lessons.flatMap((lesson) =>
    diagramsOf(lesson).map((diagram) => ({ lesson, diagram, name: drawingFile(diagram.source) })),
  );
  const missing = wanted.filter(({ name }) => !there.includes(name));
  const failures: Problem[] = [];
  const lines: string[] = [];
  if (missing.length > 0) {
    const browser = await open();
    try {
      for (const { lesson, diagram, name } of missing) {
        const drawn = await browser.draw(diagram);
        if (drawn.ok) {
          await writeFile(join(place, name), `${drawn.svg}\n`);
          lines.push(`drawn: ${basename(lesson.file)} ${diagram.id}, as ${name}`);
        } else {
          const line = diagram.line + (drawn.line ?? 1) - 1;
          failures.push({ file: lesson.file, line, field: diagram.field, message: drawn.message });
        }
      }
    } finally {
      await browser.close();
    }
  }
  if (failures.length > 0) return { lines: [...lines, ...failures.map(problemText)], isGood: false };
  for (const name of there.filter((each) => !wanted.some((drawing) => drawing.name === each))) {
    await rm(join(place, name));
    lines.push(`removed: ${name}, which no lesson uses`);
  }
  const count = new Set(wanted.map(({ name }) => name)).size;
  return {
    lines: [...lines, `${count} ${count === 1 ? "drawing" : "drawings"} in ${place}, all up to date.`],
    isGood: true,
  };
}

/** The drawing page as its sources are now, in a browser. Errors: as buildDrawingPage and openDrawingBrowser. */
export async function openDrawing(): Promise<DrawingBrowser> {
  const scratch = await mkdtemp(join(tmpdir(), "emitscope-drawing-"));
  const remove = () => rm(scratch, { recursive: true, force: true });
  try {
    await buildDrawingPage(scratch);
    const { draw, close } = await openDrawingBrowser(scratch);
    return { draw, close: () => close().finally(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
