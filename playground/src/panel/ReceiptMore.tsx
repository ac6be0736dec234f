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
  return (
    <>
      {handout?.runId === run.id && <HandoutView handout={handout} onClose={store.handouts.clear} />}
      {isOpen && <ReceiptDetails store={store} run={run} />}
    </>
  );
}
