/** A stretch of a page that can be opened by itself. */
export interface SearchSection {
  /** The anchor of its heading; empty for the page's beginning. */
  readonly id: string;
  readonly heading: string;
  readonly text: string;
}

/** A page as the search knows it. */
export interface SearchPage {
  readonly title: string;
  /** From the site's root, such as `lessons/rooms/`. */
  readonly address: string;
  readonly sections: readonly SearchSection[];
}

/** All that can be found, as the build writes it into search.json. */
export interface SearchFile {
  readonly version: 1;
  readonly pages: readonly SearchPage[];
}

/** The file's name, from the site's root. */
export const searchFileName = "search.json";

/**
 * The file as it came over the wire.
 *
 * Errors: null for what this page cannot read, as when the site was updated while the page was open.
 */
export function parseSearchFile(value: unknown): SearchFile | null {
  if (typeof value !== "object" || value === null) return null;
  // Written by our own build; another version of it says so.
  const file = value as Partial<SearchFile>;
  return file.version === 1 && Array.isArray(file.pages) ? (file as SearchFile) : null;
}
