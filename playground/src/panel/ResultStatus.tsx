import * as words from "#words/panel.ts";
import type { PanelStore } from "./panel-store.ts";

/** What came of the newest step, or was taken back, in a sentence. It says so at once, whatever the replay is showing. */
export function ResultStatus({ store }: { readonly store: PanelStore }) {
  return (
    <p class="result" role="status" aria-label={words.result}>
      {store.takenBack.value ?? store.shown.value?.sentence ?? ""}
    </p>
  );
}
