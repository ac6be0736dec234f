import { useEffect, useRef } from "preact/hooks";
import type { ReceiptHandout } from "./handouts.ts";
import { PanelIcon } from "./PanelIcon.tsx";

const names = { link: "Link", script: "Node script" } as const;

/** What was copied, said once; where there is no clipboard, the text itself, selected and ready to be copied. */
export function HandoutView({ handout, onClose }: { readonly handout: ReceiptHandout; readonly onClose: () => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  const name = names[handout.type];
  return (
    <div class="handout">
      {handout.text === null ? (
        <p role="alert">
          {handout.type === "link"
            ? "This experiment is too long for a link. Copy it as a Node script instead, under Details."
            : "The script could not be made. Reload the page and try again."}
        </p>
      ) : handout.isCopied ? (
        <p role="status">{name} copied.</p>
      ) : (
        <label class="handout-text">
          Copy it from here:
          <textarea ref={field} readOnly rows={handout.type === "link" ? 2 : 8} value={handout.text} />
        </label>
      )}
      <button type="button" class="icon-button" onClick={onClose}>
        <PanelIcon name="close" />
        <span class="unseen">Close</span>
      </button>
    </div>
  );
}
