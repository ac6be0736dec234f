import type { Page, Site } from "../lesson/site.ts";

/** What playground/src/render.tsx gives, as built or as Vite's dev server loads it. */
export interface Renderer {
  addressesOf(site: Site): string[];
  renderPage(address: string, site: Site, root: string): Page;
  renderArticle(slug: string, site: Site, root: string): string;
  /** What the site needs beside its pages, each file with its path from the site's root. */
  filesOf(site: Site): readonly { readonly path: string; readonly text: string }[];
}

/**
 * A rendered page put into the template index.html.
 *
 * Shape:  `root` leads from the page to the site's root; the template's own addresses begin with "./" there.
 * Errors: none.
 */
export function fillTemplate(template: string, page: Page, root: string): string {
  return template
    .replace(/(\s(?:src|href)=")\.\//g, (_whole, attribute: string) => `${attribute}${root}`)
    .replace("<!--head-->", () => page.head)
    .replace("<!--body-->", () => page.body);
}
