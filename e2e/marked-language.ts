import { globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseSync } from "vite";

const firstOfWide = 0xff21 - 0x41;

/** A text in the language of the test: every letter wide, so that one left in English is seen at once. */
export function marked(text: string): string {
  return text.replace(/[A-Za-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + firstOfWide));
}

type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Parts of a program that hold texts for the program alone: names, types, comparisons, the locale of a number. */
function isTechnical(parent: Node, key: string): boolean {
  const { type, callee } = parent;
  if (type.startsWith("TS") || type === "ImportDeclaration" || type === "BinaryExpression") return true;
  if (type === "Property") return key === "key";
  if (type !== "CallExpression" || !isNode(callee) || !isNode(callee.property)) return false;
  return key === "arguments" && callee.property.name === "toLocaleString";
}

/** Where the words stand in a file of the catalogue. */
function wordsIn(file: string, source: string): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node) => {
    const isText = node.type === "TemplateElement" || (node.type === "Literal" && typeof node.value === "string");
    if (isText) found.push(node);
    for (const [key, value] of Object.entries(node)) {
      // `"the text" as const` is a text all the same.
      const isCast = node.type === "TSAsExpression" && key === "expression";
      if (!isCast && isTechnical(node, key)) continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child);
    }
  };
  const { program } = parseSync(file, source);
  if (isNode(program)) visit(program);
  return found;
}

const filesIn = (folder: string) =>
  globSync(join(folder, "*.ts")).map((file) => ({ file, source: readFileSync(file, "utf8") }));

/** Writes a second language beside the first: the same files, with each word marked. */
export function writeMarkedLanguage(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const { file, source } of filesIn(from)) {
    let text = source;
    for (const { start, end } of wordsIn(file, source).toSorted((one, other) => other.start - one.start)) {
      // A letter after a backslash is a sign of JavaScript's.
      const words = text.slice(start, end).replace(/\\.|[A-Za-z]/g, (part) => (part.length > 1 ? part : marked(part)));
      text = text.slice(0, start) + words + text.slice(end);
    }
    writeFileSync(join(to, basename(file)), text);
  }
}

/** Every stretch of the catalogue that is several words long, as a built file would hold it. */
export function sentencesIn(folder: string): readonly string[] {
  const stretches = filesIn(folder).flatMap(({ file, source }) =>
    wordsIn(file, source).map(({ start, end }) => source.slice(start, end).replace(/^["'`]|["'`]$/g, "")),
  );
  return stretches.filter((text) => /[a-z]{2} [a-z]+ [a-z]{2}/i.test(text) && !/["'`\\]/.test(text));
}
