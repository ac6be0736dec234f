import { didYouMean } from "../lab/nearest.ts";
import { anchorOf } from "./anchor.ts";
import type { Lesson } from "./lesson.ts";
import type { Highlight } from "./markdown.ts";
import { type ParsedLesson, parseLesson, sorted } from "./parse.ts";
import type { Problem } from "./problem.ts";
import { reviewProblems } from "./review.ts";
import type { Term } from "./site.ts";

/** A lesson's file as read from disk. */
export interface LessonFile {
  readonly file: string;
  readonly text: string;
}

interface Options {
  readonly highlight?: Highlight | undefined;
  /** Absent: terms that the text marks are not looked up. */
  readonly glossary?: readonly Term[];
}

/**
 * Reads a folder of lessons and holds them against each other.
 *
 * Shape:  lessons in the order of their numbers; with any problem at all, `problems` tells every one of every file that can be told without running.
 * Errors: `problems`: those of each file, two lessons of one number or slug, and a link, a term, a need or a review that
 *         nothing answers.
 */
export function parseLessons(files: readonly LessonFile[], { highlight, glossary }: Options = {}): LessonFolder {
  const parsed = files.map(({ file, text }) => parseLesson(file, text, highlight));
  const all = parsed.map(({ lesson }) => lesson);
  const lessons = parsed.flatMap((each) => (each.ok ? [each.lesson] : []));
  const names = files.map(({ file }) => nameOf(file));
  const slugs = names.map((name) => name.slice(3, -3));
  const problems = parsed.flatMap((each) =>
    sorted([
      ...(each.ok ? [] : each.problems),
      ...twinProblems(each.lesson, all),
      ...reviewProblems(each.lesson, { all, whole: lessons, slugs }),
      ...referenceProblems(each, { names, slugs, glossary, parsed }),
    ]),
  );
  return {
    lessons: lessons.toSorted((one, other) => one.number - other.number),
    unfinished: parsed.flatMap((each) => (each.ok ? [] : [each.lesson])),
    problems,
  };
}

interface LessonFolder {
  readonly lessons: readonly Lesson[];
  /** What could be read of the others: to be held against real runs too, and never shown. */
  readonly unfinished: readonly Lesson[];
  readonly problems: readonly Problem[];
}

interface Known {
  /** Of all files, whether they could be read or not. */
  readonly names: readonly string[];
  readonly slugs: readonly string[];
  readonly glossary: readonly Term[] | undefined;
  readonly parsed: readonly ParsedLesson[];
}

function referenceProblems({ lesson, lessonLinks, terms, needs }: ParsedLesson, known: Known): Problem[] {
  const problems: Problem[] = [];
  const problem = (line: number, field: string, message: string) =>
    problems.push({ file: lesson.file, line, field, message });

  for (const { line, to, section } of lessonLinks) {
    const anchors = known.parsed.find((other) => nameOf(other.lesson.file) === to)?.anchors;
    if (!known.names.includes(to)) {
      problem(line, "link", `there is no lesson ${to}${didYouMean(to, known.names) || "."}`);
    } else if (section !== "" && anchors && !anchors.includes(section)) {
      const hint =
        didYouMean(section, anchors, (id) => `#${id}`) || `; they are ${anchors.map((id) => `#${id}`).join(", ")}.`;
      problem(line, "link", `#${section} is no heading of ${to}${hint}`);
    }
  }
  for (const { line, to } of needs) {
    if (known.slugs.includes(to) && to !== lesson.slug) continue;
    const others = known.slugs.filter((slug) => slug !== lesson.slug);
    const hint =
      didYouMean(to, others) || `; ${others.length === 1 ? "there is only" : "there are"} ${others.join(", ")}.`;
    const message =
      others.length === 0
        ? "this folder has no other lesson, so nothing can be needed before this one."
        : `there is no other lesson ${to}${hint}`;
    problem(line, "needs", message);
  }
  for (const { line, to } of terms) {
    if (known.glossary === undefined || known.glossary.some(({ id }) => id === anchorOf(to))) continue;
    const words = known.glossary.map(({ term }) => term);
    problem(line, "link", `the glossary has no term ${to}${didYouMean(to, words) || "; add it to glossary.yaml."}`);
  }
  return problems;
}

/** Told at the later of two files. */
function twinProblems(lesson: Lesson, lessons: readonly Lesson[]): Problem[] {
  const earlier = lessons.slice(0, lessons.indexOf(lesson));
  const twin = earlier.find(({ number, slug }) => slug !== "" && (number === lesson.number || slug === lesson.slug));
  if (twin === undefined) return [];
  const what = twin.number === lesson.number ? "number" : "name";
  return [{ file: lesson.file, line: 1, field: "file name", message: `has the same ${what} as ${twin.file}.` }];
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1);
}
