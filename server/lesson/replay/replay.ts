import type { Host } from "../../lab/host.ts";
import type { Trace } from "../../lab/trace.ts";
import type { CallRow, Card, Goal, Lesson, Question } from "../lesson.ts";
import type { Problem } from "../problem.ts";
import type { ProvedLesson } from "../site.ts";
import { checkClaim } from "./claim.ts";
import { checkCard, checkDrive } from "./drive.ts";
import { solveGoal } from "./goal.ts";
import { labsOf, runAfter } from "./on-lab.ts";
import { answerQuestion } from "./question.ts";
import { copiesIn, type Report, valueOrReport } from "./report.ts";

/** What running a lesson gave. */
export interface Replay extends Pick<ProvedLesson, "results" | "answers" | "solutions" | "proofs"> {
  /** What the text says and Socket.IO does not do, by line. */
  readonly problems: readonly Problem[];
}

/**
 * Runs everything a lesson claims, asks, sets or links to, each on a fresh lab of its scene.
 *
 * Errors: `problems`: a claim that does not hold, a message nobody can ever see, a goal met at its start or not met by its
 *         solution, a step or a link that fails.
 */
export async function replayLesson(lesson: Lesson, host: Host): Promise<Replay> {
  const problems: Problem[] = [];
  const results = new Map<string, readonly string[]>();
  const answers = new Map<string, Trace>();
  const solutions = new Map<string, Trace>();
  const proofs = new Map<string, Trace>();
  const onLab = labsOf(lesson, host);
  const report: Report = ({ line, field }, message) => problems.push({ file: lesson.file, line, field, message });

  const runRow = async (row: CallRow) => {
    const trace = valueOrReport(await onLab(row.scene, (lab) => runAfter(lab, row.steps, row)), row, report);
    if (trace) results.set(row.id, [...copiesIn([trace]).keys()]);
  };
  const answer = async (question: Question) => {
    const trace = await answerQuestion(question, onLab, report);
    if (trace) answers.set(question.id, trace);
  };
  const solve = async (goal: Goal) => {
    const trace = await solveGoal(goal, onLab, report);
    if (trace) solutions.set(goal.id, trace);
  };
  const prove = async (card: Card) => {
    const trace = await checkCard(card, onLab, report);
    if (trace) proofs.set(card.id, trace);
  };

  for (const claim of lesson.claims) await checkClaim(claim, onLab, report);
  for (const part of lesson.parts) {
    if (part.type === "calls") for (const row of part.rows) await runRow(row);
    if (part.type === "predict") await answer(part.question);
    if (part.type === "inventory") for (const question of part.questions) await answer(question);
    if (part.type === "goal") await solve(part.goal);
    if (part.type === "cards") for (const card of part.cards) await prove(card);
  }
  for (const drive of lesson.drives) await checkDrive(drive, onLab, report);
  return { results, answers, solutions, proofs, problems: problems.toSorted((one, other) => one.line - other.line) };
}
