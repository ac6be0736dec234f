import type { ComponentChildren } from "preact";
import * as words from "#words/panel.ts";

interface ReceiptsFrameProps {
  /** A cell for each client. */
  readonly heads: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The table of receipts around its rows. */
export function ReceiptsFrame({ heads, children }: ReceiptsFrameProps) {
  return (
    <table class="receipts" aria-label={words.receipts}>
      <thead>
        <tr>
          <th scope="col" class="receipt-expression">
            {words.expression}
          </th>
          {heads}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
