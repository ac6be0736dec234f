import { useLayoutEffect, useRef } from "preact/hooks";
import * as words from "#words/search.ts";
import { markedText, type Stretch, snippetOf } from "./marked-text.ts";
import { optionId } from "./option-id.ts";
import type { Hit, PageHits } from "./search-index.ts";
import { addressOf, type SearchStore } from "./search-store.ts";

interface SearchResultsProps {
  readonly store: SearchStore;
  readonly root: string;
  readonly isShown: boolean;
  readonly onOpen: (address: string) => void;
}

/** What was found, by page. Each option is a link too, for a tab of its own. */
export function SearchResults({ store, root, isShown, onOpen }: SearchResultsProps) {
  const list = useRef<HTMLDivElement>(null);
  const chosen = store.chosen.value?.address;
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    // The field keeps the focus and names the active option.
    <div role="listbox" id="search-results" class="search-results" aria-label={words.results} ref={list} tabIndex={-1}>
      {isShown &&
        store.found.value.map(({ page, hits }, at) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list to choose from
          <div key={page.address} role="group" class="search-page" aria-labelledby={`found-page-${at}`}>
            <p class="search-page-title" id={`found-page-${at}`} role="presentation">
              {page.title}
            </p>
            {hits.map((hit) => {
              const address = addressOf(page, hit.section);
              return (
                <a
                  key={address}
                  id={optionId(address)}
                  role="option"
                  class="search-hit"
                  href={root + address}
                  tabIndex={-1}
                  aria-selected={address === chosen}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
                    event.preventDefault();
                    onOpen(address);
                  }}
                >
                  <Found page={page} hit={hit} />
                </a>
              );
            })}
          </div>
        ))}
    </div>
  );
}

function Found({ page, hit: { section, terms } }: { readonly page: PageHits["page"]; readonly hit: Hit }) {
  const heading = section.id === "" ? page.title : section.heading;
  return (
    <>
      <span class="search-hit-heading">
        <Marked stretches={markedText(heading, terms)} />
      </span>{" "}
      <span class="search-hit-text">
        <Marked stretches={snippetOf(section.text, terms)} />
      </span>
    </>
  );
}

function Marked({ stretches }: { readonly stretches: readonly Stretch[] }) {
  return <>{stretches.map(({ text, isMarked }, at) => (isMarked ? <mark key={at}>{text}</mark> : text))}</>;
}
