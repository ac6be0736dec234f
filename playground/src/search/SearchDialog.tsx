import type { ComponentChildren } from "preact";
import * as words from "#words/search.ts";
import { ReadingIcon } from "../reading/ReadingIcon.tsx";
import { optionId } from "./option-id.ts";
import { SearchResults } from "./SearchResults.tsx";
import type { SearchStore } from "./search-store.ts";

interface SearchDialogProps {
  readonly store: SearchStore;
  /** The way to the site's root. */
  readonly root: string;
  readonly onOpen: (address: string) => void;
  readonly onClose: () => void;
}

const moves: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** What stands in the search's dialog: the field, and below it what was found or what to do. */
export function SearchDialog({ store, root, onOpen, onClose }: SearchDialogProps) {
  const { query, status, found, chosen } = store;
  const hasList = status.value === "ready" && found.value.length > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    const by = moves[event.key];
    if (event.isComposing || event.altKey) return;
    if (by !== undefined) {
      event.preventDefault();
      store.move(by);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (hasList && chosen.value) onOpen(chosen.value.address);
    }
  };
  return (
    <>
      <div class="search-bar">
        <ReadingIcon name="search" />
        <input
          type="text"
          class="search-field"
          role="combobox"
          aria-label={words.field}
          aria-expanded={hasList}
          aria-controls="search-results"
          aria-autocomplete="list"
          aria-activedescendant={hasList && chosen.value ? optionId(chosen.value.address) : undefined}
          placeholder={words.placeholder}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          enterkeyhint="go"
          value={query.value}
          onInput={(event) => store.type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="search-close" onClick={onClose}>
          {words.close}
        </button>
      </div>
      <div class="search-body">
        <Said store={store} />
        <SearchResults store={store} root={root} isShown={hasList} onOpen={onOpen} />
      </div>
      <p class="search-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> <span>{words.keys.choose}</span>
        <kbd>↵</kbd> <span>{words.keys.open}</span>
        <kbd>{words.keys.escape}</kbd> <span>{words.keys.close}</span>
      </p>
    </>
  );
}

/** One line in place of a list, or for those who listen how long the list is. */
function Said({ store }: { readonly store: SearchStore }) {
  const { query, status, found } = store;
  const count = found.value.reduce((sum, { hits }) => sum + hits.length, 0);
  const isWaiting = query.value.trim() === "";
  const said = (): { readonly text: string; readonly more?: ComponentChildren; readonly isUnseen?: boolean } => {
    const retry = (
      <button type="button" class="quiet-button" onClick={() => void store.load()}>
        {words.retry}
      </button>
    );
    if (status.value === "offline") return { text: words.offline, more: retry };
    if (status.value === "failed") return { text: words.failed, more: retry };
    if (isWaiting) return { text: words.hint, more: <Examples store={store} /> };
    if (status.value === "loading") return { text: words.loading };
    if (count === 0) return { text: words.nothing(query.value.trim()), more: <p>{words.nothingHint}</p> };
    return { text: words.found(count), isUnseen: true };
  };
  const { text, more, isUnseen = false } = said();
  return (
    <div class={isUnseen ? "unseen" : "search-said"}>
      <p role="status">{text}</p>
      {more}
    </div>
  );
}

function Examples({ store }: { readonly store: SearchStore }) {
  return (
    <ul class="search-examples" aria-label={words.examplesLabel}>
      {words.examples.map((example) => (
        <li key={example}>
          <button type="button" class="quiet-button" onClick={() => store.type(example)}>
            {example}
          </button>
        </li>
      ))}
    </ul>
  );
}
