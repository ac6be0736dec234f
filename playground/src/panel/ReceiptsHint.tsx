import * as words from "#words/panel.ts";

/** What a table of receipts says while nothing has run. */
export function ReceiptsHint({ columnCount }: { readonly columnCount: number }) {
  return (
    <tr class="hint-row">
      <td colSpan={columnCount + 1}>{columnCount === 0 ? words.noClients : words.pressRun}</td>
    </tr>
  );
}
