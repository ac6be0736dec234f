import type { Token } from "markdown-it";
import { didYouMean } from "../lab/nearest.ts";
import { anchorOf } from "./anchor.ts";
import { driveOf } from "./drive.ts";
import type { DriveLink } from "./lesson.ts";
import { destinationOf, linksIn } from "./links.ts";
import type { Reader } from "./reader.ts";
import { runKey } from "./run-key.ts";
import type { Scenes } from "./scenes.ts";

interface Text {
  readonly bodyLines: readonly string[];
  readonly bodyLine: number;
}

/** Something a lesson refers to outside of itself, to be held against what there is. */
export interface Reference {
  readonly line: number;
  /** A lesson's file or slug, or a term, as the author typed it. */
  readonly to: string;
}

/** A link to another lesson; `section` is the id of a heading there, or "". */
export interface LessonLink extends Reference {
  readonly section: string;
}

/**
 * Turns the addresses an author typed into those of the page, in the tokens themselves.
 *
 * Shape:  the driving links, the links to other lessons and the terms marked, each in order.
 * Errors: a link that leads nowhere is reported at its line.
 */
export function linkTokens(reader: Reader, tokens: readonly Token[], { bodyLines, bodyLine }: Text, scenes: Scenes) {
  const drives: DriveLink[] = [];
  const lessonLinks: LessonLink[] = [];
  const terms: Reference[] = [];
  let isLastBad: boolean = false;
  const ids = tokens.flatMap((token) => (token.type === "heading_open" ? [String(token.attrGet("id"))] : []));
  const problem = (line: number, message: string) =>
    reader.problems.push({ file: reader.file, line, field: "link", message });

  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    if (token.type === "image") problem(bodyLine, "pictures are not part of a lesson yet; the panel draws.");
  }
  for (const link of linksIn(tokens, bodyLines, bodyLine)) {
    const destination = destinationOf(link.href);
    if (destination.type === "refused") problem(link.line, destination.message);
    if (destination.type === "web") link.token.attrSet("rel", "noopener");
    if (destination.type === "page") link.token.attrSet("href", `../../${destination.path}`);
    if (destination.type === "section" && !ids.includes(destination.id)) {
      const hint =
        didYouMean(destination.id, ids, (id) => `#${id}`) || `; they are ${ids.map((id) => `#${id}`).join(", ")}.`;
      problem(link.line, `#${destination.id} is no heading of this lesson${hint}`);
    }
    if (destination.type === "lesson") {
      lessonLinks.push({ line: link.line, to: destination.file, section: destination.section.slice(1) });
      link.token.attrSet("href", `../${destination.file.slice(3, -3)}/${destination.section}`);
    }
    if (destination.type === "term") {
      terms.push({ line: link.line, to: destination.term });
      link.token.attrSet("href", `../../glossary/#${anchorOf(destination.term)}`);
      link.token.attrSet("class", "term");
    }
    if (destination.type === "drive") {
      const scene = scenes.at(link.line);
      if (reader.unknown.has(scene.scene)) continue;
      // What goes on from a link that cannot be read is read by itself, and done nowhere.
      const isAfterBad: boolean = isLastBad && /^\s*then\s/.test(destination.sentences);
      const text = isAfterBad ? destination.sentences.replace(/^\s*then\s/, "") : destination.sentences;
      const typed = { line: link.line, label: link.label, text };
      const drive = driveOf(typed, scene, scenes.inAddress(scene), drives.at(-1) ?? null);
      isLastBad = isAfterBad || "message" in drive;
      if ("message" in drive) problem(link.line, drive.message);
      else if (!isAfterBad) {
        markDrive(link.token, drive);
        drives.push(drive);
      }
    }
  }
  return { drives, lessonLinks, terms, anchors: ids };
}

/** What the page needs to know of a driving link, on the link itself. */
function markDrive(token: Token, { href, begins, scene, run }: DriveLink): void {
  token.attrSet("href", href);
  token.attrSet("class", "drive");
  token.attrSet("data-begins", begins);
  token.attrSet("data-scene", scene);
  if (run) token.attrSet("data-run", runKey(run.sender, run.source));
}
