import { useEffect, useRef } from "preact/hooks";
import * as words from "#words/client-menu.ts";
import type { PanelStore } from "./panel-store.ts";
import { roomsFromText } from "./typed-scene.ts";

/** The form for a client that joins the running lab. */
export function AddClientForm({ store }: { readonly store: PanelStore }) {
  const nameField = useRef<HTMLInputElement>(null);
  const problem = store.clientMenu.problem.value;
  const wrong = (field: string) => problem?.field?.endsWith(field) === true;
  useEffect(() => nameField.current?.focus(), []);

  return (
    <form
      class="menu-form"
      aria-label={words.addClient}
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        const text = (key: string) => String(form.get(key) ?? "").trim();
        const rooms = roomsFromText(text("rooms"));
        const client = { name: text("name"), namespace: text("namespace") || "/", rooms };
        void store.clientMenu.ask({ type: "add", client });
      }}
    >
      <label class="menu-label">
        {words.name}
        <input
          ref={nameField}
          class="menu-field"
          name="name"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong(".name") || (problem !== null && problem.field === undefined)}
        />
      </label>
      <label class="menu-label">
        {words.rooms}
        <input
          class="menu-field"
          name="rooms"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={problem?.field?.includes(".rooms") === true}
        />
      </label>
      <label class="menu-label">
        {words.namespace}
        <input
          class="menu-field"
          name="namespace"
          defaultValue="/"
          autocapitalize="off"
          autocomplete="off"
          spellcheck={false}
          aria-invalid={wrong(".namespace")}
        />
      </label>
      {problem !== null && (
        <p class="menu-problem" role="alert">
          {problem.message}
        </p>
      )}
      <div class="menu-buttons">
        <button type="button" class="quiet-button" onClick={store.clientMenu.hide}>
          {words.cancel}
        </button>
        <button type="submit" class="small-button">
          {words.add}
        </button>
      </div>
    </form>
  );
}
