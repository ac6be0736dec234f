import { useEffect, useRef } from "preact/hooks";
import * as words from "#words/receipt-details.ts";
import type { ReceiptHandout } from "./handouts.ts";
import { PanelIcon } from "./PanelIcon.tsx";

/** What was copied, said once; where there is no clipboard, the text itself, selected and ready to be copied. */
export function HandoutView({ handout, onClose }: { readonly handout: ReceiptHandout; readonly onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <div class="handout">
      {handout.text === null ? (
        <p role="alert">{handout.type === "link" ? words.linkTooLong : words.scriptFailed}</p>
      ) : handout.isCopied ? (
        <p role="status">{handout.type === "link" ? words.linkCopied : words.scriptCopied}</p>
      ) : (
        <label class="handout-text">
          {words.copyFromHere}
          <textarea ref={field} readOnly rows={handout.type === "link" ? 2 : 8} value={handout.text} />
        </label>
      )}
      <button type="button" class="icon-button" onClick={onClose}>
        <PanelIcon name="close" />
        <span class="unseen">{words.close}</span>
      </button>
    </div>
  );
}
