import { useEffect, useRef } from "preact/hooks";
import * as words from "#words/client-menu.ts";
import type { ClientState } from "../../../server/lab/state.ts";
import type { PanelStore } from "./panel-store.ts";
import { roomFromText } from "./typed-scene.ts";

/** What a menu item asks for before it can be done. */
export type Asking = "join" | "rename";

interface ClientQuestionProps {
  readonly store: PanelStore;
  readonly client: ClientState;
  readonly asking: Asking;
  readonly onBack: () => void;
}

/** One field and its button: the new room's name, or the client's new one. */
export function ClientQuestion({ store, client, asking, onBack }: ClientQuestionProps) {
  const field = useRef<HTMLInputElement>(null);
  const { name } = client;
  const problem = store.clientMenu.problem.value;
  useEffect(() => field.current?.select(), []);
  const label = asking === "join" ? words.room : words.newName;

  return (
    <form
      class="menu-form"
      aria-label={asking === "join" ? words.joinAs(name) : words.renameWhom(name)}
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value.trim() ?? "";
        void store.clientMenu.ask(
          asking === "join"
            ? { type: "join", client: name, room: roomFromText(text) }
            : { type: "rename", client: name, to: text },
        );
      }}
    >
      <label class="menu-label">
        {label}
        <input
          ref={field}
          class="menu-field"
          defaultValue={asking === "rename" ? name : ""}
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : "menu-problem"}
        />
      </label>
      {problem !== null && (
        <p class="menu-problem" role="alert" id="menu-problem">
          {problem.message}
        </p>
      )}
      <div class="menu-buttons">
        <button type="button" class="quiet-button" onClick={onBack}>
          {words.back}
        </button>
        <button type="submit" class="small-button">
          {asking === "join" ? words.doJoin : words.doRename}
        </button>
      </div>
    </form>
  );
}
