import { questionBook, questionBookAddress } from "../../server/lesson/asked.ts";
import type { Site } from "../../server/lesson/site.ts";
import { manifest } from "./manifest.ts";
import { addressesOf, planOf } from "./pages/page-plan.tsx";
import { searchFileName } from "./search/search-file.ts";
import { searchTextOf } from "./search/search-text.ts";

/** One file of the site that is no page. */
export interface SiteFile {
  /** From the site's root. */
  readonly path: string;
  readonly text: string;
}

/**
 * What the site needs beside its pages: the texts to search, every lesson's questions, what installs it, and where its own
 * address is known, what tells search engines of its pages.
 *
 * Errors: none.
 */
export function filesOf(site: Site): SiteFile[] {
  const files = [
    { path: searchFileName, text: JSON.stringify(searchTextOf(site)) },
    { path: questionBookAddress, text: JSON.stringify(questionBook(site)) },
    { path: "site.webmanifest", text: JSON.stringify(manifest) },
  ];
  const { address } = site;
  if (address === null) return files;
  const pages = addressesOf(site).filter((page) => planOf(page, site).facts.isListed);
  const places = pages.map((page) => `<url><loc>${inXml(address + page.slice(1))}</loc></url>\n`);
  return [
    ...files,
    {
      path: "sitemap.xml",
      text: `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join("")}</urlset>\n`,
    },
    { path: "robots.txt", text: `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n` },
  ];
}

function inXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
