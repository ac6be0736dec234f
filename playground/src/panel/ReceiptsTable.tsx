import * as words from "#words/panel.ts";
import * as receiptWords from "#words/receipts.ts";
import type { PanelStore } from "./panel-store.ts";
import { ReceiptRow } from "./ReceiptRow.tsx";
import { ReceiptsHint } from "./ReceiptsHint.tsx";
import { receiptTable } from "./receipt-table.ts";

/** Who received what of each run, newest first. What is drawn is short; the words are there for whoever does not see it. */
export function ReceiptsTable({ store }: { readonly store: PanelStore }) {
  const { columns, rows } = receiptTable(store.runs.value, store.state.value);
  return (
    <table class="receipts" aria-label={words.receipts}>
      <thead>
        <tr>
          <th scope="col" class="receipt-expression">
            {words.expression}
          </th>
          {columns.map(({ key, label, isGone }) => (
            <th scope="col" key={key} class={isGone ? "is-gone" : ""}>
              {label}
              {isGone && <span class="receipt-who"> {receiptWords.removed}</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {!rows.some(({ type }) => type === "run") && <ReceiptsHint columnCount={columns.length} />}
        {rows.map((row) =>
          row.type === "run" ? (
            <ReceiptRow key={row.run.id} store={store} run={row.run} cells={row.cells} columnCount={columns.length} />
          ) : (
            <tr key={row.run.id} class="step-row">
              <td colSpan={columns.length + 1}>
                <button type="button" class="step-show" onClick={() => store.show(row.run)}>
                  {row.run.sentence}
                </button>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}
