import { explain } from "../../../server/lab/audience/explain.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import { messageFor } from "../../../server/lesson/difference.ts";
import type { Question } from "../../../server/lesson/lesson.ts";
import { outcomeOf } from "../../../server/lesson/outcome.ts";

/** What came of a check: a sentence on the difference, then one line a client. */
export interface Explanation {
  readonly message: string;
  readonly lines: readonly { readonly client: string; readonly isRight: boolean; readonly text: string }[];
}

/**
 * What a run says about the ticks: the author's message for the difference, then why for each client.
 *
 * Shape:  a line per client in scene order. Whether a tick was right is judged by receipts; the model only words the why.
 * Errors: none.
 */
export function explainRun(question: Question, ticked: ReadonlySet<string>, trace: Trace): Explanation {
  const outcome = outcomeOf(trace);
  const differing = question.clients.filter((client) => ticked.has(client) !== outcome.received.has(client));
  const message = messageFor(question.messages, ticked, outcome) ?? `Look again at ${differing.join(" and ")}.`;
  const lines = question.clients.map((client) => {
    const why = trace.prediction === null ? "" : explain(trace.prediction, trace.before, client);
    const happened = outcome.received.has(client) ? "received it" : "did not receive it";
    return { client, isRight: !differing.includes(client), text: `${client} ${happened}. ${why}`.trim() };
  });
  return { message, lines };
}
