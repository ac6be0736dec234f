import * as words from "#words/receipts.ts";
import type { Run } from "./panel-store.ts";
import type { ReceiptCell } from "./receipt-table.ts";

/** One cell: its text starts with "received" or "not received"; the sign drawn before it is the stylesheet's. */
export function ReceiptCellView({ cell, run }: { readonly cell: ReceiptCell; readonly run: Run }) {
  const odd = "isOdd" in cell && cell.isOdd ? <span class="is-odd"> {words.ruleDiffers}</span> : null;
  switch (cell.type) {
    case "received":
      return (
        <td class="is-received">
          <span class="unseen">{words.received}</span>
          {cell.copies > 1 && <b> {(cell.isOneMessage ? words.copies : words.messages)(cell.copies)}</b>}
          {cell.firstAtMs !== null && <span class="receipt-ms"> {words.milliseconds(cell.firstAtMs)}</span>}
          {odd}
        </td>
      );
    case "missed":
      return (
        <td class="is-missed">
          <span class="unseen">{words.notReceived}</span>
          {run.absences.get(cell.client) ?? words.noCopyArrived}
          {odd}
        </td>
      );
    case "count":
      return (
        <td class={cell.got > 0 ? "is-received" : "is-missed"}>
          <span class="unseen">{cell.got > 0 ? words.receivedBy : words.receivedByNone}</span>
          {words.of(cell.got, cell.of)}
        </td>
      );
    case "away":
      return (
        <td class="is-away">
          <span class="unseen">{words.notReceived}</span>
          {words.notHere}
        </td>
      );
  }
}
