import type { Trace } from "../../lab/trace.ts";
import { isReachable } from "../difference.ts";
import type { Question } from "../lesson.ts";
import { outcomeOf } from "../outcome.ts";
import { type OnLab, runAfter } from "./on-lab.ts";
import { copiesIn, type Report, told, valueOrReport } from "./report.ts";

/**
 * Runs a question: what happens is its answer.
 *
 * Shape:  null when it cannot be run, which is reported.
 * Errors: reported: a message that no ticks at all can call up.
 */
export async function answerQuestion(question: Question, onLab: OnLab, report: Report): Promise<Trace | null> {
  const run = await onLab(question.scene, (lab) => runAfter(lab, question.steps, question));
  const trace = valueOrReport(run, question, report);
  if (trace === null) return null;
  const outcome = outcomeOf(trace);
  const copies = copiesIn([trace]);
  for (const [index, message] of question.messages.entries()) {
    if (isReachable(message, question.clients, outcome)) continue;
    const { when } = message;
    const key = when.type === "right" ? "right" : `${when.type} ${"client" in when ? when.client : when.group}`;
    report(
      question.messagesWritten[index] ?? question,
      `nobody can ever see the message for "${key}", as ${told(copies)} got a copy.`,
    );
  }
  return trace;
}
