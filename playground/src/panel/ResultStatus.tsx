import { resultSentence } from "../../../server/lab/result-sentence.ts";
import type { PanelStore } from "./panel-store.ts";

/** What came of the newest step, in a sentence. It says so at once, whatever the replay is showing. */
export function ResultStatus({ store }: { readonly store: PanelStore }) {
  const run = store.shown.value;
  return (
    <p class="result" role="status" aria-label="Result">
      {run === null ? "" : resultSentence(run.trace)}
    </p>
  );
}
