import { useSignal } from "@preact/signals";
import * as words from "#words/composer.ts";
import { fillScope } from "../../../server/lab/fill-scope.ts";
import { scopes } from "../../../server/lab/scopes.ts";
import type { PanelStore } from "./panel-store.ts";

const firstScopes = 7;

/** A button for each taught scope; pressing one writes it into the box with this scene's own rooms and clients. */
export function Scopes({ store }: { readonly store: PanelStore }) {
  const isOpen = useSignal(false);
  const shape = shapeOf(store.source.value);
  const state = store.state.value;
  const filled = scopes.map((scope) => ({ ...scope, text: fillScope(scope, state, store.sender.value) }));
  const chosen = filled.find(({ text }) => shapeOf(text) === shape)?.id;
  const shown = isOpen.value ? filled : filled.filter(({ id }, index) => index < firstScopes || id === chosen);
  const button = ({ id, title, truth, text }: (typeof filled)[number]) => (
    <button
      key={id}
      type="button"
      class="scope-button"
      aria-pressed={id === chosen}
      title={truth}
      onClick={() => {
        store.setSource(text);
        store.composer.settle();
      }}
    >
      {title}
    </button>
  );
  return (
    <fieldset class={isOpen.value ? "scopes" : "scopes is-short"}>
      <legend class="unseen">{words.scopes}</legend>
      {(isOpen.value ? shown.slice(0, -1) : shown).map(button)}
      {/* With the last one beside it, as so many rows are not balanced. */}
      <span class="scope-end">
        {isOpen.value && shown.slice(-1).map(button)}
        <button
          type="button"
          class="scope-button scope-more"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          {isOpen.value ? words.fewerScopes : words.moreScopes}
        </button>
      </span>
    </fieldset>
  );
}

/** What makes an emit one of a scope, whichever room and message it names: its text without what is in quotes. */
function shapeOf(text: string): string {
  return text.replace(/(["'])(?:\\.|(?!\1).)*\1|[“”][^“”]*[“”]/g, '""').replace(/[\s;]+$|\s+/g, "");
}
