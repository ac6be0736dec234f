import * as v from "valibot";
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import { didYouMean, nearest } from "../lab/nearest.ts";
import { mended } from "./mend.ts";
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
  /** Whether there is a problem at this path, inside of it, or with what it is inside of. */
  isFaulty(path: readonly (string | number)[]): boolean;
}

/**
 * Reads a block against its schema.
 *
 * Shape:  with something else in the place of what is wrong, so that all the rest can be held against the lesson; null where
 *         nothing can be read.
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

  const given: unknown = document.toJS() ?? {};
  const parsed = v.safeParse(schema, given);
  if (parsed.success) return { value: parsed.output, lineOf, isFaulty: () => false };
  const faults = parsed.issues.map(({ path, message, expected }) => ({
    path: (path ?? []).map(({ key }) => key as string | number),
    message,
    isKeyUnknown: message.startsWith(noKey),
    meant: expected,
  }));
  for (const { path, message } of withoutMisspelt(faults))
    problems.push({ file: block.file, line: lineOf(path), field: fieldOf(block.name, path), message });
  const rest = v.safeParse(schema, mended(given, faults));
  const isFaulty = (path: readonly (string | number)[]) =>
    faults.some((fault) => fault.path.slice(0, path.length).every((key, index) => key === path[index]));
  return rest.success ? { value: rest.output, lineOf, isFaulty } : null;
}

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly isKeyUnknown: boolean;
  /** The key that was meant by one that is unknown. */
  readonly meant: string | null;
}

/** A key that is missing because it is misspelt beside is told once. */
function withoutMisspelt(faults: readonly Fault[]): readonly Fault[] {
  const meant = faults.flatMap(({ path, isKeyUnknown, meant: key }) =>
    isKeyUnknown && key !== null ? [JSON.stringify([...path.slice(0, -1), key])] : [],
  );
  return faults.filter(({ path, message }) => message !== missing || !meant.includes(JSON.stringify(path)));
}

/** A path as an author reads it: `expect[1].received`. Errors: none. */
export function fieldOf(name: string, path: readonly (string | number)[]): string {
  let field = name;
  for (const key of path) field += typeof key === "number" ? `[${key}]` : `${field === "" ? "" : "."}${key}`;
  return field || "front matter";
}

const noKey = "is not a key here";
const missing = "is missing.";

/** An object with exactly these keys; each key that is not one of them is an error with a suggestion. */
export function exactly<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries);
  const object = v.looseObject(entries, ({ received }) =>
    received === "undefined" ? missing : `must be a list of keys and values (${known.join(", ")}).`,
  );
  const onlyKnown = v.rawCheck<v.InferOutput<typeof object>>(({ dataset: { value }, addIssue }) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, given] of Object.entries(value)) {
      if (known.includes(key)) continue;
      const message = `${noKey}${didYouMean(key, known) || `; the keys are ${known.join(", ")}.`}`;
      const expected = nearest(key, known);
      addIssue({
        message,
        ...(expected === null ? {} : { expected }),
        path: [{ type: "object", origin: "key", input: Object(value), key, value: given }],
      });
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
