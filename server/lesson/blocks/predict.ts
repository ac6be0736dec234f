import type * as v from "valibot";
import { nearest } from "../../lab/nearest.ts";
import { parseDifference } from "../difference.ts";
import type { DifferenceMessage, LessonScene, Question, Written } from "../lesson.ts";
import {
  type Place,
  type Reader,
  readRun,
  readSender,
  readSteps,
  report,
  soundOrNull,
  takeName,
  under,
  writtenAt,
} from "../reader.ts";
import { byName, exactly, text } from "../yaml-block.ts";
import { after, type BlockKind, nextOf, ownName, readYaml } from "./block.ts";

/** A question as an author types it. */
export const question = exactly({
  name: ownName,
  question: text,
  after,
  sender: text,
  emit: text,
  messages: byName(text, "must be texts by difference, such as extra sender: …"),
});

/**
 * A question on a scene.
 *
 * Shape:  `id` is the one it gets where the author gives it no name.
 * Errors: null when it cannot be run; what is wrong with its messages is reported too.
 */
export function readQuestion(
  reader: Reader,
  typed: v.InferOutput<typeof question>,
  { id: scene, scene: { clients: specs }, scene: whole }: LessonScene,
  place: Place,
  id: string,
): Question | null {
  if (typed.name !== undefined) takeName(reader, typed.name, writtenAt(under(place, "name")));
  const steps = readSteps(reader, typed.after, whole, under(place, "after"));
  const sender = readSender(reader, typed.sender, whole, under(place, "sender"));
  const run = readRun(reader, sender, typed.emit, whole, under(place, "emit"));
  const clients = specs.map(({ name }) => name);
  const messages: DifferenceMessage[] = [];
  const messagesWritten: Written[] = [];
  let isRightMisspelt = false;
  for (const [key, told] of Object.entries(typed.messages)) {
    const at = under(place, "messages", key);
    const when = parseDifference(key, clients);
    if ("message" in when) {
      if (key !== "right" && nearest(key, ["right"]) !== null) isRightMisspelt = true;
      if (!reader.unknown.has(whole)) report(reader, at, when.message);
    } else {
      messages.push({ when, text: told.trim() });
      messagesWritten.push(writtenAt(at));
    }
  }
  if (!("right" in typed.messages || isRightMisspelt))
    report(reader, under(place, "messages"), 'has no message for "right".');
  if (!run) return null;
  const { question: asked } = typed;
  return {
    ...run,
    ...writtenAt(place),
    id: typed.name ?? id,
    scene,
    steps,
    question: asked,
    clients,
    messages,
    messagesWritten,
  };
}

/** ```predict: a question answered by running. */
export const readPredict: BlockKind = (block, content) => {
  const read = readYaml(block, question);
  const id = `predict-${nextOf("predict", content)}`;
  if (!read) return;
  const { value, place } = read;
  const asked = soundOrNull(block.reader, place, () => readQuestion(block.reader, value, block.scene, place, id));
  if (asked) content.parts.push({ type: "predict", question: asked });
};
