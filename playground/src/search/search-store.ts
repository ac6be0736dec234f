import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { parseSearchFile, type SearchSection } from "./search-file.ts";
import { createSearchIndex, type Hit, type PageHits, type SearchIndex } from "./search-index.ts";

/** How far the texts are. */
export type SearchStatus = "loading" | "ready" | "offline" | "failed";

/** What the reader types, what was found, and which of it Enter would open. */
export interface SearchStore {
  readonly query: ReadonlySignal<string>;
  readonly status: ReadonlySignal<SearchStatus>;
  /** Empty until the texts are there. */
  readonly found: ReadonlySignal<readonly PageHits[]>;
  readonly chosen: ReadonlySignal<Choice | null>;
  type(query: string): void;
  /** Moves the choice, from the last to the first and back. Units: places in the list. */
  move(by: number): void;
  /** Fetches the texts, unless they are there or on their way. */
  load(): Promise<void>;
}

/** One section in the list, and where it leads. */
export interface Choice {
  readonly hit: Hit;
  /** From the site's root. */
  readonly address: string;
}

interface SearchParts {
  /** The content of search.json; rejects when it cannot be had. */
  readonly fetchTexts: () => Promise<unknown>;
  readonly isOnline: () => boolean;
}

/** Where a section is, from the site's root. Errors: none. */
export function addressOf(page: PageHits["page"], { id }: SearchSection): string {
  return id === "" ? page.address : `${page.address}#${id}`;
}

/**
 * The search, without its looks.
 *
 * Errors: none thrown; texts that cannot be had are `offline` or `failed`, and `load` may be called again.
 */
export function createSearchStore({ fetchTexts, isOnline }: SearchParts): SearchStore {
  const query = signal("");
  const status = signal<SearchStatus | "idle">("idle");
  const index = signal<SearchIndex | null>(null);
  const place = signal(0);
  const found = computed(() => index.value?.find(query.value) ?? []);
  const choices = computed(() =>
    found.value.flatMap(({ page, hits }) => hits.map((hit) => ({ hit, address: addressOf(page, hit.section) }))),
  );

  return {
    query,
    found,
    status: computed(() => (status.value === "idle" ? "loading" : status.value)),
    chosen: computed(() => choices.value[place.value] ?? null),
    type(text) {
      query.value = text;
      place.value = 0;
    },
    move(by) {
      const { length } = choices.value;
      if (length > 0) place.value = (place.value + by + length) % length;
    },
    async load() {
      if (status.value === "loading" || status.value === "ready") return;
      status.value = "loading";
      const file = await fetchTexts().then(parseSearchFile, () => null);
      if (file !== null) index.value = createSearchIndex(file);
      status.value = file !== null ? "ready" : isOnline() ? "failed" : "offline";
    },
  };
}
