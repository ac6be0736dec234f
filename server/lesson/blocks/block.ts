import * as v from "valibot";
import type { Claim, LessonScene, Part } from "../lesson.ts";
import type { Place, Reader } from "../reader.ts";
import type { Scenes } from "../scenes.ts";
import { oneOrMany, type ReadBlock, readBlock, text } from "../yaml-block.ts";

/** What is read from a lesson's text, in reading order. */
export interface Content {
  readonly parts: Part[];
  readonly claims: Claim[];
}

/** One of the lesson's own blocks, where it stands. */
export interface OwnBlock {
  readonly reader: Reader;
  /** The word after its fence. */
  readonly name: string;
  /** The line of its first line of content, from 1. */
  readonly line: number;
  readonly text: string;
  readonly scene: LessonScene;
  readonly scenes: Scenes;
}

/** Reads one kind of block into the content. Errors: reported; a bad block is left out. */
export type BlockKind = (block: OwnBlock, content: Content) => void;

/** The block as YAML of this schema, with its place. Errors: null, and each problem is reported. */
export function readYaml<T>(
  { reader, name, line, text: yaml }: OwnBlock,
  schema: v.GenericSchema<unknown, T>,
): { readonly value: T; readonly place: Place & { readonly block: ReadBlock<T> } } | null {
  const block = readBlock({ file: reader.file, line, name, text: yaml }, schema, reader.problems);
  return block && { value: block.value, place: { name, block, path: [] } };
}

/** The number of the next part of a type, from 1. */
export function nextOf(type: Part["type"], { parts }: Content): number {
  return parts.filter((part) => part.type === type).length + 1;
}

/** Steps done before a run. */
export const after = v.optional(oneOrMany(text, "must be steps, such as Eli joins general."), []);

/** A name of the author's for something, which progress, reviews and addresses go by. */
export const ownName = v.optional(
  v.pipe(text, v.regex(/^[a-z][a-z0-9-]*$/, "must be small letters, digits and hyphens, such as own-room.")),
);
