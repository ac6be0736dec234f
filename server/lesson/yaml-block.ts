import * as v from "valibot";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { didYouMean } from "../lab/nearest.ts";
import type { Problem } from "./problem.ts";

/** A stretch of YAML inside a lesson's file: front matter, or one fenced block. */
export interface YamlBlock {
  readonly file: string;
  /** Line of its first line of content, from 1. */
  readonly line: number;
  /** The first part of each problem's field; empty for front matter. */
  readonly name: string;
  readonly text: string;
}

/** What was read, with a way to find the line of any field of it. */
export interface ReadBlock<T> {
  readonly value: T;
  lineOf(path: readonly (string | number)[]): number;
}

/**
 * Reads a block against its schema.
 *
 * Shape:  null when anything is wrong; every problem is then in `problems`.
 * Errors: none; unknown keys, missing keys and wrong types become problems.
 */
export function readBlock<T>(
  block: YamlBlock,
  schema: v.GenericSchema<unknown, T>,
  problems: Problem[],
): ReadBlock<T> | null {
  const lines = new LineCounter();
  const document = parseDocument(block.text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => block.line + lines.linePos(offset).line - 1;
  for (const error of document.errors) {
    const message = `is not YAML that can be read: ${error.message.split("\n")[0]}.`;
    problems.push({ file: block.file, line: lineAt(error.pos[0]), field: block.name || "front matter", message });
  }
  if (document.errors.length > 0) return null;

  function lineOf(path: readonly (string | number)[]): number {
    let node: unknown = document.contents;
    let offset = 0;
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (pair === undefined) break;
        if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
        node = pair.value;
      } else if (isSeq(node) && typeof key === "number") {
        node = node.items[key];
        if (isScalar(node) || isMap(node) || isSeq(node)) offset = node.range?.[0] ?? offset;
      } else break;
    }
    return lineAt(offset);
  }

  const parsed = v.safeParse(schema, document.toJS() ?? {});
  if (parsed.success) return { value: parsed.output, lineOf };
  for (const issue of parsed.issues) {
    const path = (issue.path ?? []).map(({ key }) => key as string | number);
    problems.push({ file: block.file, line: lineOf(path), field: fieldOf(block.name, path), message: issue.message });
  }
  return null;
}

/** A path as an author reads it: `expect[1].received`. Errors: none. */
export function fieldOf(name: string, path: readonly (string | number)[]): string {
  let field = name;
  for (const key of path) field += typeof key === "number" ? `[${key}]` : `${field === "" ? "" : "."}${key}`;
  return field || "front matter";
}

/** An object with exactly these keys; each key that is not one of them is an error with a suggestion. */
export function exactly<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries);
  const object = v.looseObject(entries, ({ received }) =>
    received === "undefined" ? "is missing." : `must be a list of keys and values (${known.join(", ")}).`,
  );
  const onlyKnown = v.rawCheck<v.InferOutput<typeof object>>(({ dataset: { value }, addIssue }) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, given] of Object.entries(value)) {
      if (known.includes(key)) continue;
      const message = `is not a key here${didYouMean(key, known) || `; the keys are ${known.join(", ")}.`}`;
      addIssue({ message, path: [{ type: "object", origin: "key", input: Object(value), key, value: given }] });
    }
  });
  return v.pipe(
    object,
    onlyKnown,
    v.transform((value): v.InferOutput<v.ObjectSchema<T, undefined>> => value),
  );
}

/** Text that is not empty. */
export const text = v.pipe(v.string("must be text."), v.trim(), v.nonEmpty("must not be empty."));

/** Values by a key of the author's own: clients by name, texts by term. A list is none. */
export function byName<T>(value: v.GenericSchema<unknown, T>, message: string) {
  const isMapping = (given: unknown) => typeof given === "object" && given !== null && !Array.isArray(given);
  return v.pipe(v.custom<object>(isMapping, message), v.record(v.string(), value, message));
}

/** One or several, as authors write: `general` or `[general, random]`; nothing at all is an empty list. */
export function oneOrMany<T>(item: v.GenericSchema<unknown, T>, message: string) {
  return v.pipe(
    v.unknown(),
    v.transform((value) => (Array.isArray(value) ? value : value === null || value === undefined ? [] : [value])),
    v.array(item, message),
  );
}
