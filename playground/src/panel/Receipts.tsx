import * as words from "#words/panel.ts";
import { mostClientColumns } from "./most-client-columns.ts";
import type { PanelStore } from "./panel-store.ts";
import { ReceiptsHint } from "./ReceiptsHint.tsx";
import { useLater } from "./use-later.ts";
import "./receipts.css";

/** Who received what of each run, newest first; before the first run, what will stand here. */
export function Receipts({ store }: { readonly store: PanelStore }) {
  return store.runs.value.length === 0 ? <EmptyReceipts store={store} /> : <LaterTable store={store} />;
}

/** The script is here already: what told the runs came with it. */
function LaterTable({ store }: { readonly store: PanelStore }) {
  const later = useLater(async () => (await import("./after-run.ts")).ReceiptsTable);
  return later.type === "there" ? <later.part store={store} /> : <EmptyReceipts store={store} />;
}

function EmptyReceipts({ store }: { readonly store: PanelStore }) {
  const { clients } = store.state.value;
  return (
    <table class="receipts" aria-label={words.receipts}>
      <thead>
        <tr>
          <th scope="col" class="receipt-expression">
            {words.expression}
          </th>
          {clients.length <= mostClientColumns &&
            clients.map(({ name }) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        <ReceiptsHint columnCount={clients.length} />
      </tbody>
    </table>
  );
}
