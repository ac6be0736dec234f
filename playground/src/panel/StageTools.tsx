import * as words from "#words/panel.ts";
import { PanelIcon } from "./PanelIcon.tsx";
import type { PanelStore } from "./panel-store.ts";

/** The buttons at the stage's corners: a new client, undo, reset. */
export function StageTools({ store }: { readonly store: PanelStore }) {
  const undoable = store.undoable.value;
  const undoes =
    undoable === null
      ? words.nothingToUndo
      : undoable.type === "step"
        ? words.undoStep(undoable.run.sentence)
        : undoable.type === "reset"
          ? words.undoReset
          : words.undoLoad;
  return (
    <div class="stage-tools">
      <button
        type="button"
        class="tool-button add-client"
        onClick={({ currentTarget }) => store.clientMenu.show({ type: "add", anchor: currentTarget })}
      >
        <PanelIcon name="plus" /> {words.addClient}
      </button>
      <button
        type="button"
        class="tool-button"
        title={undoes}
        aria-disabled={undoable === null}
        onClick={() => undoable !== null && void store.undo()}
      >
        <PanelIcon name="undo" /> {words.undo}
      </button>
      <button type="button" class="tool-button" title={words.resetSays} onClick={() => void store.reset()}>
        <PanelIcon name="reset" /> {words.reset}
      </button>
    </div>
  );
}
