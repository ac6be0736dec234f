/** What a table of receipts says while nothing has run. */
export function ReceiptsHint({ columnCount }: { readonly columnCount: number }) {
  return (
    <tr class="hint-row">
      <td colSpan={columnCount + 1}>
        {columnCount === 0
          ? "No clients yet. Add one beside the stage, then run an emit."
          : "Press Run: each client’s receipt appears here, who got a copy, who did not, and why."}
      </td>
    </tr>
  );
}
