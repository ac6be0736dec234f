import type { RefObject } from "preact";
import * as words from "#words/panel.ts";
import { PanelIcon } from "./PanelIcon.tsx";
import type { PanelStore } from "./panel-store.ts";

interface NoticesProps {
  readonly store: PanelStore;
  /** Where the focus goes when the button that had it is gone. */
  readonly runButton: RefObject<HTMLButtonElement | null>;
}

/** What the reader should know before going on: the server is gone, or something else did not work. */
export function Notices({ store, runButton }: NoticesProps) {
  const status = store.status.value;
  const notice = store.notice.value;
  if (status.type === "lost") {
    // A script that is gone stays gone for this page: only another page can start.
    const isMissing = status.failure.code === "host/unavailable";
    const startAgain = () => {
      void store.start();
      runButton.current?.focus();
    };
    return (
      <div class="notice is-lost">
        <p role="alert">
          {status.failure.message} {isMissing ? words.typedIsKept : words.allIsKept}
        </p>
        <button type="button" class="small-button" onClick={isMissing ? store.reload : startAgain}>
          {isMissing ? words.reload : words.startNew}
        </button>
      </div>
    );
  }
  if (notice === null) return null;
  const close = () => {
    store.say(null);
    runButton.current?.focus();
  };
  return (
    <div class="notice">
      <div class="notice-text">
        <p role="alert">{notice.message}</p>
        {store.brokenText.value !== null && (
          <label class="handout-text">
            {words.brokenAddress}
            <textarea readOnly rows={2} value={store.brokenText.value} />
          </label>
        )}
      </div>
      <button type="button" class="icon-button" onClick={close}>
        <PanelIcon name="close" />
        <span class="unseen">{words.close}</span>
      </button>
    </div>
  );
}
