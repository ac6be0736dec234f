import * as words from "#words/receipt-details.ts";
import { milliseconds } from "#words/receipts.ts";
import { explain } from "../../../server/lab/audience/explain.ts";
import { nameList } from "../../../server/lab/name-list.ts";
import { ackErrorText } from "../../../server/lab/replay/beat-facts.ts";
import { receipts } from "../../../server/lab/replay/verdicts.ts";
import type { PanelStore, Run } from "./panel-store.ts";
import { valueText } from "./value-text.ts";

/** All that a run gave: what was thrown, returned and answered, then each client's copies and the reason. */
export function ReceiptDetails({ store, run }: { readonly store: PanelStore; readonly run: Run }) {
  const { trace } = run;
  const { before, prediction, entries } = trace;
  const copies = entries.flatMap((entry) => (entry.type === "copy" ? [entry] : []));
  return (
    <div class="receipt-details">
      <dl>
        {entries.map((entry, index) => {
          const key = `${entry.type} ${index}`;
          if (entry.type === "error") return <Line key={key} term={words.threw} code={entry.message} kind="is-error" />;
          if (entry.type === "returned")
            return <Line key={key} term={words.returned} code={valueText(entry.clients)} />;
          if (entry.type !== "ack") return null;
          const { error, responses } = entry.outcome;
          const answers = responses.map(valueText).join(", ");
          if (error === null) return <Line key={key} term={words.acknowledged} code={answers || words.noAnswers} />;
          const said = answers === "" ? ackErrorText(error) : words.answeredUntilThen(ackErrorText(error), answers);
          return <Line key={key} term={words.acknowledgementFailed} code={said} kind="is-error" />;
        })}
      </dl>
      <ul class="receipt-clients">
        {receipts(trace).map(({ client }) => (
          <li key={client}>
            {prediction === null ? client : explain(prediction, before, client)}
            {copies
              .filter((copy) => copy.client === client)
              .map((copy, index) => (
                <span class="receipt-copy" key={index}>
                  <code>{copy.args.map(valueText).join(", ")}</code> {milliseconds(copy.atMs)}
                </span>
              ))}
          </li>
        ))}
      </ul>
      <p class="receipt-more">
        <button type="button" class="quiet-button" onClick={() => void store.handouts.copyScript(run)}>
          {words.copyScript}
        </button>
        {trace.after.clients.length > 0 && <span>{words.connectedAfterwards(connectedText(run))}</span>}
      </p>
    </div>
  );
}

function connectedText({ trace }: Run): string {
  return nameList(trace.after.clients.filter(({ isConnected }) => isConnected).map(({ name }) => name));
}

function Line({ term, code, kind = "" }: { readonly term: string; readonly code: string; readonly kind?: string }) {
  return (
    <div class={`receipt-line ${kind}`}>
      <dt>{term}</dt>
      <dd>
        <code>{code}</code>
      </dd>
    </div>
  );
}
