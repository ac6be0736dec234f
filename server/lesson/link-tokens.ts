import type { Token } from "markdown-it";
import { didYouMean } from "../lab/nearest.ts";
import type { Scene } from "../lab/scene/scene.ts";
import { driveAddress } from "./drive-address.ts";
import type { DriveLink } from "./lesson.ts";
import { destinationOf, linksIn, type TypedLink } from "./links.ts";
import { expressionOf, type Reader } from "./reader.ts";
import { runKey } from "./run-key.ts";
import { parseSentences } from "./steps.ts";

interface Text {
  readonly bodyLines: readonly string[];
  readonly bodyLine: number;
}

/**
 * Turns the addresses an author typed into those of the page, in the tokens themselves.
 *
 * Shape:  the driving links, and the links to other lessons, in order.
 * Errors: a link that leads nowhere is reported at its line.
 */
export function linkTokens(reader: Reader, tokens: readonly Token[], { bodyLines, bodyLine }: Text, scene: Scene) {
  const drives: DriveLink[] = [];
  const lessonLinks: { line: number; file: string }[] = [];
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
      const hint = didYouMean(destination.id, ids) || `; they are ${ids.map((id) => `#${id}`).join(", ")}.`;
      problem(link.line, `#${destination.id} is no heading of this lesson${hint}`);
    }
    if (destination.type === "lesson") {
      lessonLinks.push({ line: link.line, file: destination.file });
      link.token.attrSet("href", `../${destination.file.slice(3, -3)}/${destination.section}`);
    }
    if (destination.type === "drive") {
      const drive = driveOf(link, destination.sentences, scene);
      if ("message" in drive) problem(link.line, drive.message);
      else {
        link.token.attrSet("href", drive.href);
        link.token.attrSet("class", "drive");
        if (drive.run) link.token.attrSet("data-run", runKey(drive.run.sender, drive.run.source));
        drives.push(drive);
      }
    }
  }
  return { drives, lessonLinks };
}

function driveOf({ line, label }: TypedLink, text: string, scene: Scene): DriveLink | { readonly message: string } {
  const sentences = parseSentences(text, scene);
  if ("message" in sentences) return sentences;
  const steps = sentences.flatMap((sentence) => (sentence.type === "step" ? [sentence.step] : []));
  const last = sentences.at(-1);
  if (last?.type !== "expression") {
    const href = driveAddress({ steps, sender: null, source: null, isRun: false });
    return { line, label, href, scene: "scene-1", begins: "here", before: [], steps, run: null };
  }
  const { sender, source, isRun } = last;
  const parsed = expressionOf(source, sender, scene);
  if (!parsed.ok) return { message: `${source}: ${parsed.message}` };
  const href = driveAddress({ steps, sender, source, isRun });
  const run = { sender, source, expression: parsed.value, isRun };
  return { line, label, href, scene: "scene-1", begins: "here", before: [], steps, run };
}
