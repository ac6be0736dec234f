import * as v from "valibot";
import { driveAddress } from "../drive-address.ts";
import { readRun, readSender, readSteps, soundOrNull, under, writtenAt } from "../reader.ts";
import { exactly, text } from "../yaml-block.ts";
import { after, type BlockKind, nextOf, readYaml } from "./block.ts";

const callsBlock = exactly({
  head: text,
  after,
  sender: text,
  rows: v.array(
    exactly({ call: v.optional(text), emit: text, says: text }),
    "must be a list of rows, each with emit and says.",
  ),
});

/** ```calls: a table of calls whose last column is found by running. */
export const readCalls: BlockKind = (block, content) => {
  const read = readYaml(block, callsBlock);
  if (!read) return;
  const { reader, scene, scenes } = block;
  const { value, place } = read;
  const before = reader.problems.length;
  const steps = readSteps(reader, value.after, scene.scene, under(place, "after"));
  const sender = readSender(reader, value.sender, scene.scene, under(place, "sender"));
  const isSound = reader.problems.length === before && !place.block.isFaulty(["after"]);
  const id = `calls-${nextOf("calls", content)}`;
  const rows = value.rows.flatMap(({ call, emit, says }, index) => {
    const at = under(place, "rows", index);
    const run = soundOrNull(reader, at, () => readRun(reader, sender, emit, scene.scene, under(at, "emit")));
    if (!run || !isSound) return [];
    const href = driveAddress({ scene: scenes.inAddress(scene), steps, run: { ...run, isRun: true } });
    const row = { ...run, ...writtenAt(at), scene: scene.id, steps };
    return [{ ...row, id: `${id}-${index + 1}`, call: call ?? emit, says, href }];
  });
  content.parts.push({ type: "calls", id, head: value.head, rows });
};
