import { PanelIcon } from "./PanelIcon.tsx";
import type { PanelStore } from "./panel-store.ts";

/** What the reader should know before going on: the server is gone, or something else did not work. */
export function Notices({ store }: { readonly store: PanelStore }) {
  const status = store.status.value;
  const notice = store.notice.value;
  if (status.type === "lost") {
    return (
      <div class="notice is-lost">
        <p role="alert">{status.failure.message} What you typed and every receipt are still here.</p>
        <button type="button" class="small-button" onClick={() => void store.start()}>
          Start a new one
        </button>
      </div>
    );
  }
  if (notice === null) return null;
  return (
    <div class="notice">
      <div class="notice-text">
        <p role="alert">{notice.message}</p>
        {store.brokenText.value !== null && (
          <label class="handout-text">
            The address was
            <textarea readOnly rows={2} value={store.brokenText.value} />
          </label>
        )}
      </div>
      <button type="button" class="icon-button" onClick={() => store.say(null)}>
        <PanelIcon name="close" />
        <span class="unseen">Close</span>
      </button>
    </div>
  );
}
