import * as words from "#words/handout.ts";
import { explain } from "../../../../server/lab/audience/explain.ts";
import { receipts } from "../../../../server/lab/replay/verdicts.ts";
import type { Trace } from "../../../../server/lab/trace.ts";

interface AnswerTableProps {
  readonly answer: Trace;
  /** Left out where the text around it says what it shows. */
  readonly caption?: string;
}

/** What each client got of a run, and why. */
export function AnswerTable({ answer, caption }: AnswerTableProps) {
  return (
    <div class="table-place">
      <table class="handout-answer">
        {caption !== undefined && <caption>{caption}</caption>}
        <thead>
          <tr>
            <th scope="col">{words.client}</th>
            <th scope="col">{words.gotCopy}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {receipts(answer).map(({ client, copies }) => (
            <tr key={client} class={copies > 0 ? "has-copy" : ""}>
              <th scope="row">{client}</th>
              <td>{copies === 0 ? words.no : copies === 1 ? words.yes : words.copies(copies)}</td>
              <td>{answer.prediction && explain(answer.prediction, answer.before, client)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
