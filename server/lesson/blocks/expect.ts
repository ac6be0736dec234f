import * as v from "valibot";
import type { LessonScene } from "../lesson.ts";
import {
  type Place,
  type Reader,
  readRun,
  readSender,
  readSteps,
  report,
  soundOrNull,
  under,
  writtenAt,
} from "../reader.ts";
import { byName, exactly, oneOrMany, text } from "../yaml-block.ts";
import { after, type BlockKind, readYaml } from "./block.ts";
import { checkNames, conditionKeys, copies, isNothing, keyOfRun, readConditions } from "./conditions.ts";

const claim = exactly({
  after,
  sender: v.optional(text),
  emit: v.optional(text),
  ...conditionKeys,
  error: v.optional(text),
  // biome-ignore lint/suspicious/noThenProperty: it is the author's word, and its value is no function.
  then: v.optional(oneOrMany(text, "must be steps, such as Cy reconnects."), []),
  "received-then": v.optional(copies),
  reason: v.optional(byName(text, "must be reasons by client: { Bo: transport close }.")),
});
type TypedClaim = v.InferOutput<typeof claim>;

const expectBlock = v.array(claim, "must be a list of claims, each with sender, emit and received.");

/** ```expect: claims of the text, held against a real run. */
export const readExpect: BlockKind = (block, content) => {
  const read = readYaml(block, expectBlock);
  for (const [index, typed] of read?.value.entries() ?? []) {
    if (!read) continue;
    const at = under(read.place, index);
    const claimed = soundOrNull(block.reader, at, () => readClaim(block.reader, typed, block.scene, at));
    if (claimed) content.claims.push(claimed);
  }
};

function readClaim(reader: Reader, typed: TypedClaim, { id, scene }: LessonScene, place: Place) {
  const { emit, error = null, reason: reasons = null } = typed;
  const late = typed["received-then"] ?? null;
  const steps = readSteps(reader, typed.after, scene, under(place, "after"));
  const then = readSteps(reader, typed.then, scene, under(place, "then"));
  const sender = typed.sender === undefined ? null : readSender(reader, typed.sender, scene, under(place, "sender"));
  const conditions = readConditions(reader, typed, scene, place);
  checkNames(reader, Object.keys(late ?? {}), scene, under(place, "received-then"));
  checkNames(reader, Object.keys(reasons ?? {}), scene, under(place, "reason"));

  if (isNothing(conditions) && error === null && late === null && reasons === null) {
    report(reader, place, "claims nothing; add received or error.");
  }
  if (typed.then.length > 0 && late === null && reasons === null) {
    report(reader, under(place, "then"), "claims nothing of these steps; add received-then or reason.");
  }
  if (late !== null && typed.then.length === 0) {
    report(reader, under(place, "received-then"), "says what arrives later, and no then says when.");
  }
  if (emit === undefined && typed.sender !== undefined) report(reader, under(place, "emit"), "is missing.");
  if (emit !== undefined && typed.sender === undefined) report(reader, under(place, "sender"), "is missing.");
  const key = keyOfRun(typed) ?? (error === null ? null : "error") ?? (late === null ? null : "received-then");
  if (emit === undefined && key !== null) report(reader, under(place, key), "is about a run; add sender and emit.");

  const run = emit !== undefined ? readRun(reader, sender, emit, scene, under(place, "emit")) : null;
  const afterwards = typed.then.length === 0 ? null : { steps: then, received: late };
  return { ...writtenAt(place), scene: id, steps, run, conditions, error, afterwards, reasons };
}
