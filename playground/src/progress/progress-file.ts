import * as v from "valibot";
import * as words from "#words/progress-file.ts";
import { fail, ok, type Result } from "../../../server/lab/result.ts";
import { isTime, type Progress } from "./progress.ts";

/** A full school year of every lesson stays far below this; what is longer is no file of ours. */
const longestFileUnits = 2_000_000;

const time = v.custom<string>(isTime);
const maybeTime = v.optional(v.nullable(time), null);
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const name = v.pipe(v.string(), v.maxLength(200));

const question = v.strictObject({
  tries: count,
  isFirstRight: v.boolean(),
  at: time,
  onceMoreAt: maybeTime,
  recalledAt: maybeTime,
});

const lesson = v.strictObject({
  readAt: maybeTime,
  questions: v.optional(v.record(name, question), {}),
  goals: v.optional(v.record(name, time), {}),
});

const taking = v.pipe(
  v.strictObject({ at: time, right: count, of: count }),
  v.check(({ right, of }) => right <= of),
);

const file = v.strictObject({
  version: v.literal(1),
  lessons: v.record(name, lesson),
  inventory: v.optional(v.array(taking), []),
});

/**
 * The progress that a file holds, judged strictly: a file is taken whole or not at all.
 *
 * Errors: progress/invalid, with a sentence on what is wrong with the file and what to do.
 */
export function parseProgressFile(text: string): Result<Progress> {
  if (text.length > longestFileUnits) return fail("progress/invalid", words.tooLong);
  const given = parsed(text);
  if (given === undefined) return fail("progress/invalid", words.noProgressFile);
  const version = v.safeParse(v.object({ version: v.number(), lessons: v.unknown() }), given);
  if (!version.success) return fail("progress/invalid", words.noProgressFile);
  if (version.output.version > 1) return fail("progress/invalid", words.newer);
  const read = v.safeParse(file, given);
  if (read.success) return ok(read.output);
  const [issue] = read.issues;
  return fail("progress/invalid", words.damaged(v.getDotPath(issue) ?? "version"));
}

function parsed(text: string): unknown {
  try {
    // Some editors begin a file with a mark of their own.
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

/** The progress as the text of a file, to be read by people too. Errors: none. */
export function progressFile(progress: Progress): string {
  return `${JSON.stringify(progress, null, 2)}\n`;
}
