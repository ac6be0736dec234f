/** What the panel remembers between visits: small texts by key. */
export interface TextStorage {
  read(key: string): string | null;
  write(key: string, text: string): void;
}

/**
 * The browser's own storage, or memory where it is blocked or full.
 *
 * Errors: none; a blocked or full storage forgets when the page is left, and nothing else happens.
 */
export function createStorage(browser: () => Pick<Storage, "getItem" | "setItem">): TextStorage {
  const memory = new Map<string, string>();
  return {
    read(key) {
      if (memory.has(key)) return memory.get(key) ?? null;
      try {
        return browser().getItem(key);
      } catch {
        return null;
      }
    },
    write(key, text) {
      memory.set(key, text);
      try {
        browser().setItem(key, text);
      } catch {
        // Private windows and embeds refuse; the memory above serves this visit.
      }
    },
  };
}
