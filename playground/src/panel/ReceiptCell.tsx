import { absenceText } from "../../../server/lab/audience/absence-text.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import { copiesText, msText } from "./cell-text.ts";
import type { ReceiptCell } from "./receipt-table.ts";

/** One cell: its text starts with "received" or "not received"; the sign drawn before it is the stylesheet's. */
export function ReceiptCellView({ cell, trace }: { readonly cell: ReceiptCell; readonly trace: Trace }) {
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
          {whyNot(cell.client, trace) ?? "no copy arrived"}
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

function whyNot(name: string, { prediction, before }: Trace): string | null {
  const client = before.clients.find((each) => each.name === name);
  const absence = prediction?.absences.get(name);
  if (!client || !prediction || absence === undefined) return null;
  return absenceText(absence, client, prediction, before);
}
