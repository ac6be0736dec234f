import { Fragment } from "preact";
import { mostClientColumns } from "./most-client-columns.ts";
import type { PanelStore } from "./panel-store.ts";
import { ReceiptsFrame } from "./ReceiptsFrame.tsx";
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
  const named = clients.length <= mostClientColumns ? clients : [];
  const heads = named.map(({ name }) => (
    <th scope="col" key={name}>
      {name}
    </th>
  ));
  return (
    <ReceiptsFrame heads={heads}>
      {named.length > 0 && (
        // The row to come, with a sign for each answer that is still open: the hint below says it in words.
        // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it can have the focus
        <tr class="waiting-row" aria-hidden="true">
          <td class="receipt-expression">
            <code>
              {store.source.value.split(/(?<=\))(?=\.)/).map((call, at) => (
                <Fragment key={at}>
                  {call}
                  <wbr />
                </Fragment>
              ))}
            </code>
          </td>
          {named.map(({ name }) => (
            <td key={name} />
          ))}
        </tr>
      )}
      <ReceiptsHint columnCount={clients.length} />
    </ReceiptsFrame>
  );
}
