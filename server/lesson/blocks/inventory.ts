import * as v from "valibot";
import { soundOrNull, under } from "../reader.ts";
import { exactly, text } from "../yaml-block.ts";
import { type BlockKind, nextOf, readYaml } from "./block.ts";
import { question, readQuestion } from "./predict.ts";

const inventoryBlock = exactly({
  title: text,
  questions: v.pipe(
    v.array(question, "must be a list of questions, each with what a predict block has."),
    v.nonEmpty("needs at least one question."),
  ),
});

/** ```inventory: questions asked as one set, whose answers are held back until the last. */
export const readInventory: BlockKind = (block, content) => {
  const read = readYaml(block, inventoryBlock);
  if (!read) return;
  const id = `inventory-${nextOf("inventory", content)}`;
  const questions = read.value.questions.flatMap((typed, index) => {
    const place = under(read.place, "questions", index);
    const of = `${id}-${index + 1}`;
    return soundOrNull(block.reader, place, () => readQuestion(block.reader, typed, block.scene, place, of)) ?? [];
  });
  content.parts.push({ type: "inventory", id, title: read.value.title, questions });
};
