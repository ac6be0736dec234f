import type { Token } from "markdown-it";
import type { GenericSchema } from "valibot";
import type { Scene } from "../lab/scene/scene.ts";
import { callsBlock, expectBlock, predictBlock } from "./blocks.ts";
import { parseDifference } from "./difference.ts";
import { driveAddress } from "./drive-address.ts";
import type { Claim, DifferenceMessage, Part } from "./lesson.ts";
import { type OwnFence, ownFences } from "./markdown.ts";
import { type Reader, readClaims, readTrial, report } from "./reader.ts";
import { fieldOf, readBlock } from "./yaml-block.ts";

/** What is read from a lesson's text, in reading order. */
export interface Content {
  readonly parts: Part[];
  readonly claims: Claim[];
}

/** Content with nothing in it yet. */
export function createContent(): Content {
  return { parts: [], claims: [] };
}

interface Text {
  readonly tokens: readonly Token[];
  readonly scene: Scene;
  readonly bodyLine: number;
}

/** Parts the text at the lesson's own blocks and reads each of them. Errors: reported; a bad block is left out. */
export function readContent(
  reader: Reader,
  content: Content,
  { tokens, scene, bodyLine }: Text,
  render: (stretch: readonly Token[]) => string,
): void {
  let stretch: Token[] = [];
  const endStretch = () => {
    if (stretch.length > 0) content.parts.push({ type: "prose", html: render(stretch) });
    stretch = [];
  };
  for (const token of tokens) {
    const name = token.type === "fence" ? ownFences.find((known) => known === token.info.trim()) : undefined;
    if (name === undefined) {
      stretch.push(token);
      continue;
    }
    endStretch();
    const line = bodyLine + (token.map?.[0] ?? 0) + 1;
    readOwnBlock(reader, content, scene, { name, line, text: token.content });
  }
  endStretch();
}

interface OwnBlock {
  readonly name: OwnFence;
  readonly line: number;
  readonly text: string;
}

function readOwnBlock(reader: Reader, { parts, claims }: Content, scene: Scene, { name, line, text }: OwnBlock): void {
  const read = <T>(schema: GenericSchema<unknown, T>) =>
    readBlock({ file: reader.file, line, name, text }, schema, reader.problems);
  const count = (type: Part["type"]) => parts.filter((part) => part.type === type).length + 1;
  if (name === "expect") {
    const block = read(expectBlock);
    if (block) claims.push(...readClaims(reader, block, scene));
  }
  if (name === "predict") {
    const block = read(predictBlock);
    const place = block && { name, block, path: [] };
    const trial = place && readTrial(reader, block.value, scene, place);
    if (!place || !trial) return;
    const clients = scene.clients.map((client) => client.name);
    const messages = Object.entries(block.value.messages).flatMap(([key, told]): DifferenceMessage[] => {
      const when = parseDifference(key, clients);
      if (!("message" in when)) return [{ when, text: told.trim() }];
      report(reader, { ...place, path: ["messages", key] }, when.message);
      return [];
    });
    if (!("right" in block.value.messages)) {
      report(reader, { ...place, path: ["messages"] }, 'has no message for "right".');
    }
    const { question } = block.value;
    const where = { line: block.lineOf([]), field: name };
    parts.push({
      type: "predict",
      question: { ...trial, ...where, id: `predict-${count("predict")}`, question, clients, messages },
    });
  }
  if (name === "calls") {
    const block = read(callsBlock);
    if (!block) return;
    const id = `calls-${count("calls")}`;
    const { head, after, sender, rows } = block.value;
    const readRows = rows.flatMap(({ call, emit, says }, index) => {
      const place = { name, block, path: [] };
      const trial = readTrial(reader, { after, sender, emit }, scene, place, ["rows", index]);
      if (!trial) return [];
      const href = driveAddress({ ...trial, isRun: true });
      const where = { line: block.lineOf(["rows", index]), field: fieldOf(name, ["rows", index]) };
      return [{ ...trial, ...where, id: `${id}-${index + 1}`, call: call ?? emit, says, href }];
    });
    parts.push({ type: "calls", id, head, rows: readRows });
  }
}
