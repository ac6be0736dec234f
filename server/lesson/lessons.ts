import { didYouMean } from "../lab/nearest.ts";
import type { Lesson } from "./lesson.ts";
import type { Highlight } from "./markdown.ts";
import { parseLesson } from "./parse.ts";
import type { Problem } from "./problem.ts";

/** A lesson's file as read from disk. */
export interface LessonFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads a folder of lessons and holds them against each other.
 *
 * Shape:  lessons in the order of their numbers; with any problem at all, `problems` tells every one of every file.
 * Errors: `problems`: those of each file, two lessons of one number or slug, and a link or need that no lesson answers.
 */
export function parseLessons(
  files: readonly LessonFile[],
  highlight?: Highlight,
): { readonly lessons: readonly Lesson[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lessons: Lesson[] = [];
  const fileNames = files.map(({ file }) => file.slice(file.lastIndexOf("/") + 1));
  const slugs = fileNames.map((name) => name.slice(3, -3));
  for (const { file, text } of files) {
    const parsed = parseLesson(file, text, highlight);
    if (!parsed.ok) {
      problems.push(...parsed.problems);
      continue;
    }
    const { lesson, lessonLinks } = parsed;
    for (const link of lessonLinks) {
      if (fileNames.includes(link.to)) continue;
      const message = `there is no lesson ${link.to}${didYouMean(link.to, fileNames) || "."}`;
      problems.push({ file, line: link.line, field: "link", message });
    }
    for (const need of lesson.needs) {
      if (slugs.includes(need) && need !== lesson.slug) continue;
      const others = slugs.filter((slug) => slug !== lesson.slug);
      const message = `there is no other lesson ${need}${didYouMean(need, others) || `; there are ${others.join(", ")}.`}`;
      problems.push({ file, line: 2, field: "needs", message });
    }
    const twin = lessons.find((other) => other.number === lesson.number || other.slug === lesson.slug);
    if (twin) {
      const what = twin.number === lesson.number ? "number" : "name";
      problems.push({ file, line: 1, field: "file name", message: `has the same ${what} as ${twin.file}.` });
    }
    lessons.push(lesson);
  }
  return { lessons: lessons.toSorted((one, other) => one.number - other.number), problems };
}
