import * as v from "valibot";
import type { Goal } from "../lesson.ts";
import { type Place, readRun, readSender, readSteps, report, soundOrNull, under, writtenAt } from "../reader.ts";
import { exactly, text } from "../yaml-block.ts";
import { after, type BlockKind, nextOf, type OwnBlock, readYaml } from "./block.ts";
import { conditionKeys, isNothing, readConditions } from "./conditions.ts";

const noHints = "needs at least one hint: a nudge first, almost the answer last.";

const goalBlock = exactly({
  goal: text,
  after,
  sender: text,
  begin: v.optional(text),
  ...conditionKeys,
  hints: v.optional(v.pipe(v.array(text, "must be a list of hints."), v.nonEmpty(noHints)), []),
  solution: text,
});

/** ```goal: something to bring about in the panel. */
export const readGoal: BlockKind = (block, content) => {
  const read = readYaml(block, goalBlock);
  if (!read) return;
  const id = `goal-${nextOf("goal", content)}`;
  const goal = soundOrNull(block.reader, read.place, () => goalOf(block, read.value, read.place, id));
  if (goal) content.parts.push({ type: "goal", goal });
};

function goalOf(
  { reader, scene }: OwnBlock,
  value: v.InferOutput<typeof goalBlock>,
  place: Place,
  id: string,
): Goal | null {
  const steps = readSteps(reader, value.after, scene.scene, under(place, "after"));
  const conditions = readConditions(reader, value, scene.scene, place);
  if (isNothing(conditions)) {
    report(reader, place, "asks for nothing; add received, rooms or another condition.");
  }
  if (value.hints.length === 0) report(reader, under(place, "hints"), noHints);
  const sender = readSender(reader, value.sender, scene.scene, under(place, "sender"));
  const begin = readRun(reader, sender, value.begin ?? scene.start.source, scene.scene, under(place, "begin"));
  const solution = readRun(reader, sender, value.solution, scene.scene, under(place, "solution"));
  if (!sender || !begin || !solution) return null;
  return {
    ...writtenAt(place),
    id,
    scene: scene.id,
    steps,
    sender,
    begin: begin.source,
    beginExpression: begin.expression,
    goal: value.goal,
    conditions,
    hints: value.hints,
    solution: solution.source,
    solutionExpression: solution.expression,
    lines: {
      begin: writtenAt(under(place, "begin")).line,
      solution: writtenAt(under(place, "solution")).line,
    },
  };
}
