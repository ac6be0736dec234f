import * as v from "valibot";
import * as words from "#words/cards.ts";
import { driveOf } from "../drive.ts";
import type { Card } from "../lesson.ts";
import { type Place, report, soundOrNull, under, writtenAt } from "../reader.ts";
import { exactly, text } from "../yaml-block.ts";
import { type BlockKind, type OwnBlock, readYaml } from "./block.ts";
import { conditionKeys, isNothing, keyOfRun, readConditions } from "./conditions.ts";

const cardsBlock = v.array(
  exactly({ front: text, says: text, proof: text, label: v.optional(text, words.proof), ...conditionKeys }),
  "must be a list of cards, each with front, says and proof.",
);

/** ```cards: sentences to say in an interview, each with a link that proves it. */
export const readCards: BlockKind = (block, content) => {
  const read = readYaml(block, cardsBlock);
  if (!read) return;
  const { reader } = block;
  const before = content.parts.reduce((sum, part) => sum + (part.type === "cards" ? part.cards.length : 0), 0);
  const cards = read.value.flatMap((typed, index): Card[] => {
    const at = under(read.place, index);
    const card = soundOrNull(reader, at, () => readCard(block, typed, at, `card-${before + index + 1}`));
    return card === null ? [] : [card];
  });
  content.parts.push({ type: "cards", cards });
};

type TypedCard = v.InferOutput<typeof cardsBlock>[number];

function readCard({ reader, scene, scenes }: OwnBlock, typed: TypedCard, at: Place, id: string): Card | null {
  const conditions = readConditions(reader, typed, scene.scene, at);
  if (isNothing(conditions)) report(reader, at, "proves nothing; add received or another condition.");
  const key = keyOfRun(typed);
  if (reader.unknown.has(scene.scene)) return null;
  const { label, front, says } = typed;
  const { line } = writtenAt(under(at, "proof"));
  const proof = driveOf({ line, label, text: typed.proof }, scene, scenes.inAddress(scene), null);
  if ("message" in proof) {
    report(reader, under(at, "proof"), proof.message);
    return null;
  }
  const hasProof = !at.block.isFaulty(under(at, "proof").path);
  if (key !== null && hasProof && !proof.run?.isRun)
    report(reader, under(at, key), "is about a run, and the proof runs nothing.");
  return { ...writtenAt(at), id, front, says, proof: { ...proof, begins: "fresh" }, conditions };
}
