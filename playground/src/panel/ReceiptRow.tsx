import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import * as words from "#words/receipts.ts";
import { PanelIcon } from "./PanelIcon.tsx";
import type { PanelStore, Run } from "./panel-store.ts";
import { ReceiptCellView } from "./ReceiptCell.tsx";
import type { ReceiptCell } from "./receipt-table.ts";
import { useLater } from "./use-later.ts";

/** Code cut between the calls of a chain, where a line may best break. */
function piecesOf(source: string): readonly { readonly end: number; readonly text: string }[] {
  let end = 0;
  return source.split(/(?<=\))(?=\.)/).map((text) => {
    end += text.length;
    return { end, text };
  });
}

interface ReceiptRowProps {
  readonly store: PanelStore;
  readonly run: Run;
  readonly cells: readonly ReceiptCell[];
  readonly columnCount: number;
}

/** One run: what was run by whom, a cell for each column, and what can be done with it. */
export function ReceiptRow({ store, run, cells, columnCount }: ReceiptRowProps) {
  const isOpen = useSignal(false);
  const { step } = run.trace;
  if (step.type !== "run") return null;
  const handout = store.handouts.receipt.value;
  const isShown = store.shown.value === run;
  const detailsId = `${store.id}-receipt-${run.id}`;
  return (
    <>
      <tr class={isShown ? "run-row is-shown" : "run-row"} aria-current={isShown ? "true" : undefined}>
        {/* What can be done with it stands below the expression, in sight however many columns follow; it is no part of the name. */}
        <th scope="row" class="receipt-expression" aria-labelledby={`${detailsId}-code ${detailsId}-who`}>
          <button
            type="button"
            class="receipt-show"
            title={`${step.source}\n${words.showOnStage}`}
            onClick={() => store.show(run)}
          >
            <code id={`${detailsId}-code`}>
              {piecesOf(step.source).map(({ end, text }) => (
                <Fragment key={end}>
                  {text}
                  <wbr />
                </Fragment>
              ))}
            </code>
          </button>
          <div class="receipt-foot">
            <span class="receipt-who" id={`${detailsId}-who`}>
              {words.runBy(step.sender.type === "server" ? null : step.sender.name)}
            </span>
            <div class="receipt-buttons">
              <button type="button" class="icon-button" title={words.runAgain} onClick={() => void store.runAgain(run)}>
                <PanelIcon name="again" />
                <span class="unseen">{words.runAgain}</span>
              </button>
              <button
                type="button"
                class="icon-button"
                title={words.copyLink}
                onClick={() => void store.handouts.copyLink(run)}
              >
                <PanelIcon name="link" />
                <span class="unseen">{words.copyLink}</span>
              </button>
              <button
                type="button"
                class="icon-button"
                title={words.details}
                aria-expanded={isOpen.value}
                aria-controls={detailsId}
                onClick={() => {
                  isOpen.value = !isOpen.value;
                }}
              >
                <PanelIcon name={isOpen.value ? "less" : "more"} />
                <span class="unseen">{words.details}</span>
              </button>
            </div>
          </div>
        </th>
        {cells.map((cell, index) => (
          <ReceiptCellView key={index} cell={cell} run={run} />
        ))}
      </tr>
      {(isOpen.value || handout?.runId === run.id) && (
        <tr class="detail-row" id={detailsId}>
          <td colSpan={columnCount + 1}>
            <LaterMore store={store} run={run} isOpen={isOpen.value} />
          </td>
        </tr>
      )}
    </>
  );
}

interface MoreProps {
  readonly store: PanelStore;
  readonly run: Run;
  readonly isOpen: boolean;
}

/** What was copied, and all that the run gave; its script is loaded when the first receipt is opened. */
function LaterMore({ store, run, isOpen }: MoreProps) {
  const later = useLater(async () => (await import("./ReceiptMore.tsx")).ReceiptMore);
  return later.type === "there" ? <later.part store={store} run={run} isOpen={isOpen} /> : null;
}
