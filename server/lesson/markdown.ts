import MarkdownIt, { type Token } from "markdown-it";
import { anchorOf } from "./anchor.ts";
import type { Heading } from "./lesson.ts";
import type { Scenes } from "./scenes.ts";

/** Colours a piece of code as HTML made of classes alone; the caller escapes. */
export type Highlight = (code: string, language: string) => string;

/** Code in no colours, safe to put into HTML. Errors: none. */
export function plainCode(code: string): string {
  return code.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * The lesson's markdown: raw HTML is shown as text, addresses reach the tokens exactly as the author typed them.
 *
 * Errors: none.
 */
export function createMarkdown(highlight: Highlight) {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true, quotes: "“”‘’" });
  // What a link may be is decided with its line at hand, in links.ts.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (url) => url;
  markdown.renderer.rules.fence = (tokens, index) => {
    const { content = "", info = "" } = tokens[index] ?? {};
    const language = info.trim().split(/\s+/)[0] ?? "";
    return `<pre class="code" tabindex="0"><code>${highlight(content.trimEnd(), language)}</code></pre>\n`;
  };
  markdown.renderer.rules.table_open = () => '<div class="table-place" tabindex="0"><table>\n';
  for (const cell of ["th_open", "td_open"]) {
    markdown.renderer.rules[cell] = (tokens, index, options, _env, self) => {
      alignByClass(tokens[index]);
      return self.renderToken(tokens, index, options);
    };
  }
  markdown.renderer.rules.table_close = () => "</table></div>\n";
  return markdown;
}

/** Says a table cell's alignment by class: the page's policy lets no style attribute through. */
function alignByClass(token: Token | undefined): void {
  const side = /text-align:(\w+)/.exec(String(token?.attrGet("style") ?? ""))?.[1];
  if (token && side) token.attrs = [["class", `align-${side}`]];
}

/**
 * Gives each section's heading an id and returns the sections. Headings in the text begin at the second level, as the
 * title is the first.
 */
export function nameHeadings(tokens: readonly Token[]): Heading[] {
  const headings: Heading[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.type !== "heading_open") continue;
    const heading = tokens[index + 1]?.content.replace(/[*`_]/g, "") ?? "";
    const base = anchorOf(heading) || "section";
    let id = base;
    for (let count = 2; headings.some((other) => other.id === id); count += 1) id = `${base}-${count}`;
    token.attrSet("id", id);
    if (token.tag === "h2") headings.push({ id, text: heading });
  }
  return headings;
}

/**
 * Rooms in bold take their colour and line: the n-th room of the nearest scene, in order of first mention, counts from 1.
 *
 * Units:  `firstLine`: the file's line of the text's first line, from 1.
 */
export function nameRooms(tokens: readonly Token[], scenes: Scenes, firstLine: number): void {
  for (const { children, map } of tokens) {
    const { scene } = scenes.at(firstLine + (map?.[0] ?? 0));
    const rooms = [...new Set(scene.clients.flatMap((client) => client.rooms.map(String)))];
    for (const [index, child] of (children ?? []).entries()) {
      const room = child.type === "strong_open" ? rooms.indexOf(children?.[index + 1]?.content ?? "") : -1;
      if (room >= 0 && children?.[index + 2]?.type === "strong_close") {
        child.attrSet("class", `room room-${(room % 6) + 1}`);
      }
    }
  }
}
