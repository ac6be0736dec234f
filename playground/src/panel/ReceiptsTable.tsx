import * as words from "#words/receipts.ts";
import type { PanelStore } from "./panel-store.ts";
import { ReceiptRow } from "./ReceiptRow.tsx";
import { ReceiptsFrame } from "./ReceiptsFrame.tsx";
import { ReceiptsHint } from "./ReceiptsHint.tsx";
import { receiptTable } from "./receipt-table.ts";

/** Who received what of each run, newest first. What is drawn is short; the words are there for whoever does not see it. */
export function ReceiptsTable({ store }: { readonly store: PanelStore }) {
  const { columns, rows } = receiptTable(store.runs.value, store.state.value);
  const heads = columns.map(({ key, label, isGone }) => (
    <th scope="col" key={key} class={isGone ? "is-gone" : ""}>
      {label}
      {isGone && <span class="receipt-who"> {words.removed}</span>}
    </th>
  ));
  return (
    <ReceiptsFrame heads={heads}>
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
    </ReceiptsFrame>
  );
}
