import { afterAll, expect, test } from "vitest";
import type { Host } from "../../lab/host.ts";
import { parseGlossary } from "../glossary.ts";
import { type LessonFile, parseLessons } from "../lessons.ts";
import { problemText } from "../problem.ts";
import { replayLesson } from "./replay.ts";

/** A folder of lessons, as read from disk or built into a page. */
interface LessonFolder {
  readonly files: readonly LessonFile[];
  readonly glossary: LessonFile;
}

/** Runs all that the lessons claim on a host, lesson by lesson. The same must hold on every host. */
export function everyLessonHolds(place: string, createHost: () => Promise<Host>, folder: LessonFolder): void {
  const glossary = parseGlossary(folder.glossary.file, folder.glossary.text);
  const { lessons, problems } = parseLessons(folder.files, { glossary: glossary.terms });
  const host = createHost();
  afterAll(async () => (await host).close());

  test("every lesson parses, and the glossary does", () => {
    expect(folder.files.length).toBeGreaterThan(0);
    expect([...glossary.problems, ...problems].map(problemText)).toEqual([]);
  });

  for (const lesson of lessons) {
    test(`all that ${lesson.file} claims holds ${place}`, async () => {
      const replay = await replayLesson(lesson, await host);
      expect(replay.problems.map(problemText)).toEqual([]);
    });
  }
}
