import { useEffect, useRef } from "preact/hooks";
import { HandoutView } from "./Handout.tsx";
import type { PanelStore, Run } from "./panel-store.ts";
import { ReceiptDetails } from "./ReceiptDetails.tsx";

interface ReceiptMoreProps {
  readonly store: PanelStore;
  readonly run: Run;
  /** Whether the details were asked for, and not only a link or a script. */
  readonly isOpen: boolean;
}

/** What stands under a run's row. */
export function ReceiptMore({ store, run, isOpen }: ReceiptMoreProps) {
  const handout = store.handouts.receipt.value;
  const root = useRef<HTMLDivElement>(null);
  // Receipts scroll in a part of their own, and what was just asked for may lie below its edge.
  useEffect(() => root.current?.scrollIntoView({ block: "nearest" }), [isOpen, handout]);
  return (
    <div ref={root}>
      {handout?.runId === run.id && <HandoutView handout={handout} onClose={store.handouts.clear} />}
      {isOpen && <ReceiptDetails store={store} run={run} />}
    </div>
  );
}
