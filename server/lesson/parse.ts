import type { Token } from "markdown-it";
import * as v from "valibot";
import { didYouMean } from "../lab/nearest.ts";
import { frontMatter, sceneBlock } from "./blocks.ts";
import { createContent, readContent } from "./content.ts";
import type { Lesson } from "./lesson.ts";
import { linkTokens } from "./link-tokens.ts";
import { createMarkdown, type Highlight, nameHeadings, nameRooms, ownFences, plainCode } from "./markdown.ts";
import { type Problem, problemText } from "./problem.ts";
import type { Reader } from "./reader.ts";
import { readScene } from "./scene-block.ts";
import { readBlock } from "./yaml-block.ts";

/** A lesson, or everything that has to be mended before it is one. */
export type ParsedLesson =
  | { readonly ok: true; readonly lesson: Lesson; readonly lessonLinks: readonly LessonLink[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A link to another lesson, to be held against the lessons there are. */
export interface LessonLink {
  readonly line: number;
  readonly file: string;
}

/**
 * Reads one lesson. Pure: the same text gives the same lesson.
 *
 * Shape:  `file` is its path as problems name it; its last part is `NN-slug.md`. All problems at once, by line.
 * Errors: `problems`; nothing only warns.
 */
export function parseLesson(file: string, text: string, highlight: Highlight = plainCode): ParsedLesson {
  const problems: Problem[] = [];
  const reader: Reader = { file, problems };
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
  const fences = tokens.filter((token) => token.type === "fence" && token.info.trim() === "scene");
  const [first, second] = fences;
  if (first === undefined) {
    const message = "is missing; add a ```scene block with clients, sender and emit.";
    problems.push({ file, line: split.bodyLine, field: "scene", message });
    return { ok: false, problems: sorted(problems) };
  }
  if (second !== undefined) {
    const message = "stands twice; a lesson has one scene.";
    problems.push({ file, line: split.bodyLine + (second.map?.[0] ?? 0), field: "scene", message });
  }
  const line = split.bodyLine + (first.map?.[0] ?? 0) + 1;
  const block = readBlock({ file, line, name: "scene", text: first.content }, sceneBlock, problems);
  const start = block && readScene(reader, block);
  // Everything else refers to the scene's clients: without one there is nothing to hold it against.
  if (!start) return { ok: false, problems: sorted(problems) };

  const headings = nameHeadings(tokens);
  nameRooms(tokens, start.scene);
  const links = linkTokens(reader, tokens, split, start.scene);
  const content = createContent();
  readContent(reader, content, { tokens, scene: start.scene, bodyLine: split.bodyLine }, (stretch) =>
    markdown.renderer.render([...stretch], markdown.options, env),
  );
  if (problems.length > 0 || top === null) return { ok: false, problems: sorted(problems) };
  const { value } = top;
  const { parts, claims } = content;
  const lesson: Lesson = {
    file,
    slug,
    number: Number(number),
    ...value,
    scenes: [{ id: "scene-1", ...start, place: "panel", isRunAtOnce: false }],
    review: [],
    terms: [],
    headings,
    parts,
    claims,
    drives: links.drives,
  };
  return { ok: true, lesson, lessonLinks: links.lessonLinks };
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
    if (type !== "fence" || v.is(v.picklist([...ownFences, ...languages]), word)) continue;
    const known = [...ownFences, ...languages];
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
