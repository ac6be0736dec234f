import type { Token } from "markdown-it";
import { didYouMean } from "../lab/nearest.ts";
import { anchorOf } from "./anchor.ts";
import { blockKinds } from "./blocks/kinds.ts";
import { readScene } from "./blocks/scene.ts";
import { readContent } from "./content.ts";
import { frontMatter, readReview } from "./front-matter.ts";
import type { Lesson } from "./lesson.ts";
import { type LessonLink, linkTokens, type Reference } from "./link-tokens.ts";
import { createMarkdown, type Highlight, nameHeadings, nameRooms, plainCode } from "./markdown.ts";
import { type Problem, problemText } from "./problem.ts";
import type { Reader } from "./reader.ts";
import { createScenes, type PlacedScene } from "./scenes.ts";
import { readBlock } from "./yaml-block.ts";

/** A lesson, or everything that has to be mended before it is one. */
export type ParsedLesson =
  | ({ readonly ok: true; readonly lesson: Lesson } & References)
  | { readonly ok: false; readonly problems: readonly Problem[] };

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
 * Errors: `problems`; nothing only warns.
 */
export function parseLesson(file: string, text: string, highlight: Highlight = plainCode): ParsedLesson {
  const problems: Problem[] = [];
  const reader: Reader = { file, problems, names: new Map() };
  const [, number = "", slug = ""] = /(?:^|\/)(\d\d)-([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(file) ?? [];
  if (slug === "") {
    problems.push({ file, line: 1, field: "file name", message: "must be two digits and a name, as in 04-rooms.md." });
  }
  const split = splitFrontMatter(text);
  if (split === null) {
    problems.push({
      file,
      line: 1,
      field: "front matter",
      message: "is missing; begin the file with --- and title: …",
    });
    return { ok: false, problems };
  }
  const top = readBlock({ file, line: 2, name: "", text: split.front }, frontMatter, problems);

  const markdown = createMarkdown(highlight);
  const env = {};
  const tokens = markdown.parse(split.body, env);
  checkFences(reader, tokens, split.bodyLine);
  const scenes = readScenes(reader, tokens, split.bodyLine);
  // Everything else refers to a scene's clients: without them there is nothing to hold it against.
  if (!scenes) return { ok: false, problems: sorted(problems) };

  const headings = nameHeadings(tokens);
  nameRooms(tokens, scenes, split.bodyLine);
  const { drives, ...references } = linkTokens(reader, tokens, split, scenes);
  const content = readContent(reader, { tokens, scenes, bodyLine: split.bodyLine }, (stretch) =>
    markdown.renderer.render([...stretch], markdown.options, env),
  );
  const review = top ? readReview(reader, top) : [];
  if (problems.length > 0 || top === null) return { ok: false, problems: sorted(problems) };
  const lesson: Lesson = {
    file,
    slug,
    number: Number(number),
    ...top.value,
    scenes: scenes.all,
    review,
    terms: [...new Set(references.terms.map(({ to }) => anchorOf(to)))],
    headings,
    parts: content.parts,
    claims: content.claims,
    drives,
  };
  const needs = lesson.needs.map((to, index) => ({ line: top.lineOf(["needs", index]), to }));
  return { ok: true, lesson, ...references, needs };
}

/** Every scene of the text. Errors: null, with each problem reported, when there is none or one cannot be used. */
function readScenes(reader: Reader, tokens: readonly Token[], bodyLine: number) {
  const fences = tokens.filter((token) => token.type === "fence" && token.info.trim() === "scene");
  const placed = fences.flatMap((token, index): PlacedScene[] => {
    const line = bodyLine + (token.map?.[0] ?? 0);
    const scene = readScene(reader, { line: line + 1, text: token.content, number: index + 1 });
    return scene ? [{ line, scene }] : [];
  });
  if (fences.length === 0) {
    const message = "is missing; add a ```scene block with clients, sender and emit.";
    reader.problems.push({ file: reader.file, line: bodyLine, field: "scene", message });
  }
  const [first, ...others] = placed;
  return first !== undefined && placed.length === fences.length ? createScenes(first, others) : null;
}

/** The top between two lines of `---`, and the rest with the number of its first line. */
function splitFrontMatter(text: string) {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  if (lines[0] !== "---" || end < 0) return null;
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
function sorted(problems: readonly Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [problemText(problem), problem]));
  return [...once.values()].toSorted((one, other) => one.line - other.line);
}
