import { useSignal } from "@preact/signals";
import { Fragment } from "preact";
import { resultSentence } from "../../../server/lab/result-sentence.ts";
import { HandoutView } from "./Handout.tsx";
import { PanelIcon } from "./PanelIcon.tsx";
import type { PanelStore, Run } from "./panel-store.ts";
import { ReceiptCellView } from "./ReceiptCell.tsx";
import { type ReceiptCell, receiptTable } from "./receipt-table.ts";
import { useLater } from "./use-later.ts";
import "./receipts.css";

/** Who received what of each run, newest first. What is drawn is short; the words are there for whoever does not see it. */
export function Receipts({ store }: { readonly store: PanelStore }) {
  const { columns, rows } = receiptTable(store.runs.value, store.state.value);
  return (
    <table class="receipts" aria-label="Receipts">
      <thead>
        <tr>
          <th scope="col" class="receipt-expression">
            Expression
          </th>
          {columns.map(({ key, label, isGone }) => (
            <th scope="col" key={key} class={isGone ? "is-gone" : ""}>
              {label}
              {isGone && <span class="receipt-who"> removed</span>}
            </th>
          ))}
          <th scope="col" class="receipt-actions">
            <span class="unseen">What to do with it</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {!rows.some(({ type }) => type === "run") && (
          <tr class="hint-row">
            <td colSpan={columns.length + 2}>
              {columns.length === 0
                ? "No clients yet. Add one beside the stage, then run an emit."
                : "Press Run: each client’s receipt appears here, who got a copy, who did not, and why."}
            </td>
          </tr>
        )}
        {rows.map((row) =>
          row.type === "run" ? (
            <RunRow key={row.run.id} store={store} run={row.run} cells={row.cells} columnCount={columns.length} />
          ) : (
            <tr key={row.run.id} class="step-row">
              <td colSpan={columns.length + 2}>
                <button type="button" class="step-show" onClick={() => store.show(row.run)}>
                  {resultSentence(row.run.trace)}
                </button>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

/** Code cut between the calls of a chain, where a line may best break. */
function piecesOf(source: string): readonly { readonly start: number; readonly text: string }[] {
  let start = 0;
  return source.split(/(?<=\))(?=\.)/).map((text) => {
    start += text.length;
    return { start, text };
  });
}

interface RunRowProps {
  readonly store: PanelStore;
  readonly run: Run;
  readonly cells: readonly ReceiptCell[];
  readonly columnCount: number;
}

function RunRow({ store, run, cells, columnCount }: RunRowProps) {
  const isOpen = useSignal(false);
  const { step } = run.trace;
  if (step.type !== "run") return null;
  const handout = store.handouts.receipt.value;
  const isShown = store.shown.value === run;
  const detailsId = `receipt-details-${run.id}`;
  return (
    <>
      <tr class={isShown ? "run-row is-shown" : "run-row"} aria-current={isShown ? "true" : undefined}>
        <th scope="row" class="receipt-expression">
          <button type="button" class="receipt-show" title="Show on the stage" onClick={() => store.show(run)}>
            <code>
              {piecesOf(step.source).map(({ start, text }) => (
                <Fragment key={start}>
                  <wbr />
                  {text}
                </Fragment>
              ))}
            </code>
          </button>
          <span class="receipt-who">
            {step.sender.type === "server" ? "run by the server" : `run by ${step.sender.name}`}
          </span>
        </th>
        {cells.map((cell, index) => (
          <ReceiptCellView key={index} cell={cell} trace={run.trace} />
        ))}
        <td class="receipt-actions">
          <div class="receipt-buttons">
            <button type="button" class="icon-button" title="Run again" onClick={() => void store.runAgain(run)}>
              <PanelIcon name="again" />
              <span class="unseen">Run again</span>
            </button>
            <button
              type="button"
              class="icon-button"
              title="Copy link"
              onClick={() => void store.handouts.copyLink(run)}
            >
              <PanelIcon name="link" />
              <span class="unseen">Copy link</span>
            </button>
            <button
              type="button"
              class="icon-button"
              title="Details"
              aria-expanded={isOpen.value}
              aria-controls={detailsId}
              onClick={() => {
                isOpen.value = !isOpen.value;
              }}
            >
              <PanelIcon name={isOpen.value ? "less" : "more"} />
              <span class="unseen">Details</span>
            </button>
          </div>
        </td>
      </tr>
      {(isOpen.value || handout?.runId === run.id) && (
        <tr class="detail-row" id={detailsId}>
          <td colSpan={columnCount + 2}>
            {handout?.runId === run.id && <HandoutView handout={handout} onClose={store.handouts.clear} />}
            {isOpen.value && <LaterDetails store={store} run={run} />}
          </td>
        </tr>
      )}
    </>
  );
}

/** All that one run gave; its script is loaded when the first receipt is opened. */
function LaterDetails({ store, run }: { readonly store: PanelStore; readonly run: Run }) {
  const later = useLater(async () => (await import("./ReceiptDetails.tsx")).ReceiptDetails);
  return later.type === "there" ? <later.part store={store} run={run} /> : null;
}
