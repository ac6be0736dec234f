/** What is known of a word: its text as the glossary's page has it, or why there is none. */
export type TermText =
  | { readonly type: "loading" | "unavailable" }
  | { readonly type: "told"; readonly term: string; readonly text: readonly Node[] };

/** Looks words up in the glossary's page, which is fetched once and only when the first word is asked for. */
export interface TermTexts {
  /** By the address of its entry. Errors: `unavailable`; the next call tries again. */
  find(href: string): Promise<TermText>;
}

/** Words told from a glossary's page; `fetchPage` gives its HTML. */
export function createTermTexts(fetchPage: (address: string) => Promise<string>): TermTexts {
  const pages = new Map<string, Promise<Document>>();
  const pageAt = (address: string) => {
    const page =
      pages.get(address) ?? fetchPage(address).then((html) => new DOMParser().parseFromString(html, "text/html"));
    pages.set(address, page);
    return page;
  };
  return {
    async find(href) {
      const [address = "", id = ""] = href.split("#");
      try {
        const entry = (await pageAt(address)).getElementById(decodeURIComponent(id));
        const text = entry?.querySelector(".glossary-text");
        const term = entry?.querySelector("dt")?.textContent;
        if (!text || !term) return { type: "unavailable" };
        return { type: "told", term, text: [...text.childNodes].map((node) => document.importNode(node, true)) };
      } catch {
        pages.delete(address);
        return { type: "unavailable" };
      }
    },
  };
}
