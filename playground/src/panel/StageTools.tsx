import { PanelIcon } from "./PanelIcon.tsx";
import type { PanelStore } from "./panel-store.ts";

/** The buttons at the stage's corners: a new client, undo, reset. */
export function StageTools({ store }: { readonly store: PanelStore }) {
  const undoable = store.undoable.value;
  const undoes =
    undoable === null
      ? "Nothing to undo"
      : undoable.type === "step"
        ? `Undo: ${undoable.run.sentence}`
        : undoable.type === "reset"
          ? "Undo the reset"
          : "Back to the scene before";
  return (
    <div class="stage-tools">
      <button
        type="button"
        class="tool-button add-client"
        onClick={({ currentTarget }) => store.clientMenu.show({ type: "add", anchor: currentTarget })}
      >
        <PanelIcon name="plus" /> Add client
      </button>
      <button
        type="button"
        class="tool-button"
        title={undoes}
        aria-disabled={undoable === null}
        onClick={() => undoable !== null && void store.undo()}
      >
        <PanelIcon name="undo" /> Undo
      </button>
      <button
        type="button"
        class="tool-button"
        title="A fresh server with the scene as it was at first"
        onClick={() => void store.reset()}
      >
        <PanelIcon name="reset" /> Reset
      </button>
    </div>
  );
}
