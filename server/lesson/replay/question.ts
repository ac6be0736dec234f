import { explain } from "../../lab/audience/explain.ts";
import { isReachable } from "../difference.ts";
import type { Question } from "../lesson.ts";
import { outcomeOf } from "../outcome.ts";
import type { ProvedVerdict } from "../site.ts";
import { type OnLab, runAfter } from "./on-lab.ts";
import { copiesIn, type Report, told, valueOrReport } from "./report.ts";

/**
 * Runs a question and finds its answer.
 *
 * Shape:  a verdict per client in scene order, or null when it cannot be run, which is reported.
 * Errors: reported: a message that no ticks at all can call up.
 */
export async function answerQuestion(
  question: Question,
  onLab: OnLab,
  report: Report,
): Promise<readonly ProvedVerdict[] | null> {
  const run = await onLab(question.scene, (lab) => runAfter(lab, question.steps, question));
  const trace = valueOrReport(run, question, report);
  if (trace === null) return null;
  const outcome = outcomeOf(trace);
  const copies = copiesIn([trace]);
  for (const message of question.messages) {
    if (isReachable(message, question.clients, outcome)) continue;
    const { when } = message;
    const key = when.type === "right" ? "right" : `${when.type} ${"client" in when ? when.client : when.group}`;
    report(question, `nobody can ever see the message for "${key}", as ${told(copies)} got a copy.`);
  }
  const { prediction, before } = trace;
  return question.clients.map((client) => ({
    client,
    copies: copies.get(client) ?? 0,
    why: prediction === null ? "" : explain(prediction, before, client),
  }));
}
