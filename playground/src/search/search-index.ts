import MiniSearch, { type Query, type SearchOptions, type SearchResult } from "minisearch";
import type { SearchFile, SearchPage, SearchSection } from "./search-file.ts";
import { wordsIn } from "./words-in.ts";

/** A section in which something was found. */
export interface Hit {
  readonly section: SearchSection;
  /** The words of it that were meant, as they are compared. */
  readonly terms: ReadonlySet<string>;
}

/** What was found on one page. */
export interface PageHits {
  readonly page: SearchPage;
  readonly hits: readonly Hit[];
}

/** Finds sections by what a reader types. */
export interface SearchIndex {
  find(query: string): readonly PageHits[];
}

interface Entry {
  readonly id: number;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

const mostHits = 24;
/** Below this, near misses are shown after what fits. */
const fewHits = 3;

/**
 * An index of all sections, made in the reader's browser: it takes 20 ms for ninety of them, and the bare texts are half
 * as many bytes on the way as an index that is ready.
 *
 * Shape:  pages by their best section, sections by how well they fit; at most 24 sections. A word may be unfinished; one
 *         with a slip finds what is near; a call is found whole first.
 * Errors: none; a query without a word finds nothing.
 */
export function createSearchIndex({ pages }: SearchFile): SearchIndex {
  const places = pages.flatMap((page) => page.sections.map((section) => ({ page, section })));
  const index = new MiniSearch<Entry>({
    fields: ["title", "heading", "text"],
    tokenize: (text) => wordsIn(text).flatMap(({ text: word, parts }) => [word, ...parts.map((part) => part.text)]),
    processTerm: (term) => term,
    searchOptions: { boost: { title: 4, heading: 3 }, tokenize: (term) => [term] },
  });
  // A page's title belongs to its beginning, or each of its sections would be found by it.
  index.addAll(
    places.map(({ page, section: { id, heading, text } }, at) => ({
      id: at,
      title: id === "" ? page.title : "",
      heading: id === "" ? "" : heading,
      text,
    })),
  );

  return {
    find(query) {
      const words = wordsIn(query);
      if (words.length === 0) return [];
      const exact: Query = { combineWith: "AND", queries: words.map(({ text }) => text), ...unfinished };
      const near: Query = { combineWith: "AND", queries: words.map(nearby) };
      const found = index.search(exact);
      if (found.length < fewHits) found.push(...without(index.search(near), found));
      if (found.length === 0) found.push(...index.search({ ...near, combineWith: "OR" }));
      return byPage(found.slice(0, mostHits), places);
    },
  };
}

/** A word that is still being typed; single letters would begin half of all words. */
const unfinished: SearchOptions = { prefix: (term) => term.length > 1 };
const withSlips: SearchOptions = { ...unfinished, fuzzy: (term) => (term.length > 3 ? 0.2 : false) };

function nearby({ text, parts }: ReturnType<typeof wordsIn>[number]): Query {
  if (parts.length === 0) return { queries: [text], ...withSlips };
  const apart: Query = { combineWith: "AND", queries: parts.map((part) => part.text), ...withSlips };
  return { combineWith: "OR", queries: [{ queries: [text], ...withSlips }, apart] };
}

function without(results: readonly SearchResult[], known: readonly SearchResult[]): SearchResult[] {
  return results.filter(({ id }) => !known.some((other) => other.id === id));
}

function byPage(
  results: readonly SearchResult[],
  places: readonly { readonly page: SearchPage; readonly section: SearchSection }[],
): readonly PageHits[] {
  const found = new Map<SearchPage, Hit[]>();
  for (const { id, match } of results) {
    const place = places[Number(id)];
    if (place === undefined) continue;
    const hits = found.get(place.page) ?? [];
    found.set(place.page, hits);
    hits.push({ section: place.section, terms: new Set(Object.keys(match)) });
  }
  return [...found].map(([page, hits]) => ({ page, hits }));
}
