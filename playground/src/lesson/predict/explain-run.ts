import * as words from "#words/predict.ts";
import { explain } from "../../../../server/lab/audience/explain.ts";
import { nameList } from "../../../../server/lab/name-list.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { AskedQuestion } from "../../../../server/lesson/asked.ts";
import { messageFor } from "../../../../server/lesson/difference.ts";
import { outcomeOf } from "../../../../server/lesson/outcome.ts";

/** What came of a check: whether the ticks were right, a sentence on the difference, then one line a client. */
export interface Explanation {
  readonly isRight: boolean;
  /** The author's message for the difference; null where none of the author's fits. */
  readonly message: string | null;
  /** Who differs, in scene order. */
  readonly differing: readonly string[];
  readonly lines: readonly { readonly client: string; readonly isRight: boolean; readonly text: string }[];
}

type Judged = Pick<AskedQuestion, "clients" | "messages">;

/**
 * What a run says about the ticks: the author's message for the difference, then why for each client.
 *
 * Shape:  a line per client in scene order. Whether a tick was right is judged by receipts; the model only words the why.
 * Errors: none.
 */
export function explainRun({ clients, messages }: Judged, ticked: ReadonlySet<string>, trace: Trace): Explanation {
  const outcome = outcomeOf(trace);
  const differing = clients.filter((client) => ticked.has(client) !== outcome.received.has(client));
  const lines = clients.map((client) => {
    const why = trace.prediction === null ? "" : explain(trace.prediction, trace.before, client);
    const isRight = !differing.includes(client);
    // A sign alone, beside "Bo received it", could be read as Bo not having received it.
    const ticks = isRight ? "" : `${words.hadTicked(client, ticked.has(client))} `;
    return { client, isRight, text: words.happened(client, outcome.received.has(client), `${ticks}${why}`) };
  });
  return { isRight: differing.length === 0, message: messageFor(messages, ticked, outcome), differing, lines };
}

/** What is told after a first try that was wrong: enough to look again, and not who. Errors: none. */
export function hintOf({ message, differing, lines }: Explanation): string {
  return message ?? words.differs(differing.length, lines.length);
}

/** What is told above the lines. Errors: none. */
export function verdictOf({ message, differing }: Explanation): string {
  if (message !== null) return message;
  return differing.length === 0 ? words.right : words.lookAgain(nameList(differing));
}
