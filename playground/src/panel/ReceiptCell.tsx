import { copiesText, msText } from "./cell-text.ts";
import type { Run } from "./panel-store.ts";
import type { ReceiptCell } from "./receipt-table.ts";

/** One cell: its text starts with "received" or "not received"; the sign drawn before it is the stylesheet's. */
export function ReceiptCellView({ cell, run }: { readonly cell: ReceiptCell; readonly run: Run }) {
  const odd = "isOdd" in cell && cell.isOdd ? <span class="is-odd"> (the rule expected otherwise)</span> : null;
  switch (cell.type) {
    case "received":
      return (
        <td class="is-received">
          <span class="unseen">received</span>
          {cell.copies > 1 && <b> {copiesText(cell.copies)}</b>}
          {cell.firstAtMs !== null && <span class="receipt-ms"> {msText(cell.firstAtMs)}</span>}
          {odd}
        </td>
      );
    case "missed":
      return (
        <td class="is-missed">
          <span class="unseen">not received: </span>
          {run.absences.get(cell.client) ?? "no copy arrived"}
          {odd}
        </td>
      );
    case "count":
      return (
        <td class={cell.got > 0 ? "is-received" : "is-missed"}>
          <span class="unseen">{cell.got > 0 ? "received by " : "not received by any, "}</span>
          {cell.got} of {cell.of}
        </td>
      );
    case "away":
      return (
        <td class="is-away">
          <span class="unseen">not received: </span>not here
        </td>
      );
  }
}
