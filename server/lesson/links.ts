import type { Token } from "markdown-it";
import { didYouMean } from "../lab/nearest.ts";

/** A link as typed, with the line it stands on (from 1) and the words a reader sees. */
export interface TypedLink {
  readonly token: Token;
  readonly href: string;
  readonly label: string;
  readonly line: number;
}

/**
 * Every link of the text, in order.
 *
 * Units:  `firstLine`: the file's line of the text's first line, from 1.
 */
export function linksIn(tokens: readonly Token[], source: readonly string[], firstLine: number): TypedLink[] {
  const links: TypedLink[] = [];
  for (const { type, children, map } of tokens) {
    if (type !== "inline" || children === null) continue;
    let from = map?.[0] ?? 0;
    for (const [index, token] of children.entries()) {
      if (token.type !== "link_open") continue;
      const href = String(token.attrGet("href") ?? "");
      const end = children.findIndex((other, at) => at > index && other.type === "link_close");
      const label = children
        .slice(index + 1, end)
        .map(({ type: kind, content }) => (kind === "softbreak" ? " " : content));
      // Tokens inside a paragraph have no lines of their own: look for the address, from where the last one was found.
      while (from < (map?.[1] ?? from) - 1 && !source[from]?.includes(href)) from += 1;
      links.push({ token, href, label: label.join(""), line: firstLine + from });
    }
  }
  return links;
}

/** What an address in the text points at. */
export type Destination =
  | { readonly type: "drive"; readonly sentences: string }
  | { readonly type: "term"; readonly term: string }
  | { readonly type: "section"; readonly id: string }
  | { readonly type: "lesson"; readonly file: string; readonly section: string }
  | { readonly type: "page"; readonly path: string }
  | { readonly type: "web"; readonly url: string }
  | { readonly type: "refused"; readonly message: string };

const pages = ["/", "/lessons/", "/playground/", "/glossary/"];

/** Reads an address: only these few kinds are links here. Errors: `refused`, with what to write. */
export function destinationOf(href: string): Destination {
  if (href.startsWith("do:")) return { type: "drive", sentences: href.slice(3) };
  if (href.startsWith("term:")) return { type: "term", term: href.slice(5).trim() };
  if (href.startsWith("#")) return { type: "section", id: href.slice(1) };
  if (/^https:\/\/[^/]/.test(href)) return { type: "web", url: href };
  const [, file, section = ""] = /^(\d\d-[a-z0-9-]+\.md)(#.*)?$/.exec(href) ?? [];
  if (file !== undefined) return { type: "lesson", file, section };
  if (pages.includes(href)) return { type: "page", path: href.slice(1) };
  if (/^http:/.test(href)) return { type: "refused", message: `${href} is not safe; use https.` };
  if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
    const scheme = href.slice(0, href.indexOf(":"));
    const hint = didYouMean(scheme, ["do", "term", "https"]) || "; use https:, do: or term:.";
    return { type: "refused", message: `a link may not begin with ${scheme}:${hint}` };
  }
  const hint =
    didYouMean(href, pages) || `; link to ${pages.join(", ")}, a lesson's file, #section, https:, do: or term:.`;
  return { type: "refused", message: `${href || "an empty address"} leads nowhere${hint}` };
}
