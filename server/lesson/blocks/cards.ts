import * as v from "valibot";
import * as words from "#words/cards.ts";
import { driveOf } from "../drive.ts";
import type { Card } from "../lesson.ts";
import { report, under, writtenAt } from "../reader.ts";
import { exactly, text } from "../yaml-block.ts";
import { type BlockKind, readYaml } from "./block.ts";
import { conditionKeys, isNothing, keyOfRun, readConditions } from "./conditions.ts";

const cardsBlock = v.array(
  exactly({ front: text, says: text, proof: text, label: v.optional(text, words.proof), ...conditionKeys }),
  "must be a list of cards, each with front, says and proof.",
);

/** ```cards: sentences to say in an interview, each with a link that proves it. */
export const readCards: BlockKind = (block, content) => {
  const read = readYaml(block, cardsBlock);
  if (!read) return;
  const { reader, scene, scenes } = block;
  const before = content.parts.reduce((sum, part) => sum + (part.type === "cards" ? part.cards.length : 0), 0);
  const cards = read.value.flatMap((typed, index): Card[] => {
    const at = under(read.place, index);
    const conditions = readConditions(reader, typed, scene.scene, at);
    if (isNothing(conditions)) report(reader, at, "proves nothing; add received or another condition.");
    const { label, front, says } = typed;
    const { line } = writtenAt(under(at, "proof"));
    const proof = driveOf({ line, label, text: typed.proof }, scene, scenes.inAddress(scene), null);
    if ("message" in proof) {
      report(reader, under(at, "proof"), proof.message);
      return [];
    }
    const key = keyOfRun(typed);
    if (key !== null && !proof.run?.isRun)
      report(reader, under(at, key), "is about a run, and the proof runs nothing.");
    const id = `card-${before + index + 1}`;
    return [{ ...writtenAt(at), id, front, says, proof: { ...proof, begins: "fresh" }, conditions }];
  });
  content.parts.push({ type: "cards", cards });
};
