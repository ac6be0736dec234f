import type { Token } from "markdown-it";
import { didYouMean } from "../lab/nearest.ts";
import { anchorOf } from "./anchor.ts";
import { blockKinds } from "./blocks/kinds.ts";
import { readScene, unknownScene } from "./blocks/scene.ts";
import { readContent } from "./content.ts";
import { frontMatter, readReview } from "./front-matter.ts";
import type { Lesson } from "./lesson.ts";
import { type LessonLink, linkTokens, type Reference } from "./link-tokens.ts";
import { createMarkdown, type Highlight, nameHeadings, nameRooms, plainCode } from "./markdown.ts";
import { type Problem, problemText } from "./problem.ts";
import type { Reader } from "./reader.ts";
import { createScenes } from "./scenes.ts";
import { readBlock } from "./yaml-block.ts";

/** A lesson, or everything in its file that has to be mended before it is one. */
export type ParsedLesson = (
  | { readonly ok: true; readonly lesson: Lesson }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What could be read of it, to be held against the other lessons and against real runs at once; never shown. */
      readonly lesson: Lesson;
    }
) &
  References;

/** What a lesson refers to outside of itself, and what it offers to others. */
interface References {
  readonly lessonLinks: readonly LessonLink[];
  readonly terms: readonly Reference[];
  readonly needs: readonly Reference[];
  /** Ids of its own headings, for the others' links. */
  readonly anchors: readonly string[];
}

/**
 * Reads one lesson. Pure: the same text gives the same lesson.
 *
 * Shape:  `file` is its path as problems name it; its last part is `NN-slug.md`. All problems at once, by line.
 * Errors: `problems`, of all the file that can be read in spite of the others; what only follows from another is not told.
 *         Nothing only warns.
 */
export function parseLesson(file: string, text: string, highlight: Highlight = plainCode): ParsedLesson {
  const problems: Problem[] = [];
  const reader: Reader = { file, problems, names: new Map(), unknown: new Set() };
  const [, number = "", slug = ""] = /(?:^|\/)(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file) ?? [];
  if (slug === "") {
    problems.push({ file, line: 1, field: "file name", message: "must be two digits and a name, as in 04-rooms.md." });
  }
  const split = splitFrontMatter(text);
  if (split.front === null) {
    const message = "is missing; begin the file with --- and title: …";
    problems.push({ file, line: 1, field: "front matter", message });
  }
  const top =
    split.front === null ? null : readBlock({ file, line: 2, name: "", text: split.front }, frontMatter, problems);

  const markdown = createMarkdown(highlight);
  const env = {};
  const tokens = markdown.parse(split.body, env);
  checkFences(reader, tokens, split.bodyLine);
  const { scenes, areSound } = readScenes(reader, tokens, split.bodyLine);
  const headings = nameHeadings(tokens);
  nameRooms(tokens, scenes, split.bodyLine);
  const { drives, ...references } = linkTokens(reader, tokens, split, scenes);
  const content = readContent(reader, { tokens, scenes, bodyLine: split.bodyLine }, (stretch) =>
    markdown.renderer.render([...stretch], markdown.options, env),
  );
  const review = top ? readReview(reader, top) : [];
  const lesson: Lesson = {
    file,
    slug,
    number: Number(number),
    ...(top?.value ?? { title: "", summary: "", minutes: 1, needs: [], sources: [] }),
    scenes: scenes.all,
    review,
    terms: [...new Set(references.terms.map(({ to }) => anchorOf(to)))],
    headings,
    // On a scene that is not as its author means it, nothing does what it is meant to. A diagram is about no scene.
    parts: areSound ? content.parts : content.parts.filter(({ type }) => type === "diagram"),
    claims: areSound ? content.claims : [],
    drives: areSound ? drives : [],
  };
  const needs = lesson.needs.flatMap((to, index) =>
    top === null || top.isFaulty(["needs", index]) ? [] : [{ line: top.lineOf(["needs", index]), to }],
  );
  if (problems.length > 0) return { ok: false, problems: sorted(problems), lesson, ...references, needs };
  return { ok: true, lesson, ...references, needs };
}

/** Every scene of the text; one that is not there or cannot be read is unknown. Errors: reported. */
function readScenes(reader: Reader, tokens: readonly Token[], bodyLine: number) {
  const fences = tokens.filter((token) => token.type === "fence" && token.info.trim() === "scene");
  const read = fences.map((token, index) => {
    const line = bodyLine + (token.map?.[0] ?? 0);
    return { line, ...readScene(reader, { line: line + 1, text: token.content, number: index + 1 }) };
  });
  const [first, ...others] = read;
  if (first === undefined) {
    const message = "is missing; add a ```scene block with clients, sender and emit.";
    reader.problems.push({ file: reader.file, line: bodyLine, field: "scene", message });
    return { scenes: createScenes({ line: bodyLine, scene: unknownScene(reader, 1) }, []), areSound: false };
  }
  return { scenes: createScenes(first, others), areSound: read.every(({ isSound }) => isSound) };
}

/** The top between two lines of `---`, and the rest with the number of its first line; without a top, all is the rest. */
function splitFrontMatter(text: string) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) return { front: null, body: lines.join("\n"), bodyLines: lines, bodyLine: 1 };
  const body = lines.slice(end + 1);
  return { front: lines.slice(1, end).join("\n"), body: body.join("\n"), bodyLines: body, bodyLine: end + 2 };
}

const languages = ["js", "ts", "json", "html", "sh", "text"];

function checkFences({ file, problems }: Reader, tokens: readonly Token[], bodyLine: number): void {
  for (const { type, info, map } of tokens) {
    const word = info.trim();
    const known = [...blockKinds.keys(), ...languages];
    if (type !== "fence" || known.includes(word)) continue;
    const hint = didYouMean(word, known) || `; use ${known.join(", ")}.`;
    const message = word === "" ? `says no language${hint}` : `"${word}" is not a kind of block here${hint}`;
    problems.push({ file, line: bodyLine + (map?.[0] ?? 0), field: "block", message });
  }
}

/** By line, each told once: a table's rows share a sender, and so its mistakes. */
export function sorted(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [problemText(problem), problem]));
  return [...once.values()].toSorted((one, other) => one.line - other.line);
}
