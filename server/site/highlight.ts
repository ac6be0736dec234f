import { createHighlighter } from "shiki";
import { plainCode } from "../lesson/markdown.ts";

const plain = "#000000";
/** Kinds of token by their grammar scopes. The colours only carry the kind from Shiki to a class; no page ever sees them. */
const kinds = [
  { kind: "comment", color: "#000001", scope: ["comment", "punctuation.definition.comment"] },
  { kind: "string", color: "#000002", scope: ["string", "punctuation.definition.string", "constant.character.escape"] },
  { kind: "keyword", color: "#000003", scope: ["keyword", "storage", "constant.language", "entity.name.tag"] },
  { kind: "plain", color: plain, scope: ["keyword.operator", "punctuation.definition.template-expression"] },
  { kind: "function", color: "#000004", scope: ["entity.name.function", "support.function"] },
  { kind: "number", color: "#000005", scope: ["constant.numeric"] },
] as const;

const theme = {
  name: "emitscope",
  type: "light" as const,
  fg: plain,
  bg: "#ffffff",
  settings: [
    { settings: { foreground: plain } },
    ...kinds.map(({ scope, color }) => ({ scope: [...scope], settings: { foreground: color } })),
  ],
};

const languages = {
  js: "javascript",
  ts: "typescript",
  json: "json",
  html: "html",
  sh: "shellscript",
} as const;
const highlighter = await createHighlighter({ themes: [theme], langs: Object.values(languages) });

/**
 * Code as HTML with a class for each kind of token and no style, as the page's Content-Security-Policy wants it.
 *
 * Errors: none; a language without colours is escaped only.
 */
export function highlight(code: string, name: string): string {
  if (!isLanguage(name)) return plainCode(code);
  const { tokens } = highlighter.codeToTokens(code, { lang: languages[name], theme: theme.name });
  return tokens.map((line) => line.map(({ content, color }) => marked(content, color)).join("")).join("\n");
}

function isLanguage(name: string): name is keyof typeof languages {
  return Object.hasOwn(languages, name);
}

function marked(content: string, color: string | undefined): string {
  const kind = color === plain ? undefined : kinds.find((each) => each.color === color)?.kind;
  return kind === undefined ? plainCode(content) : `<span class="tok-${kind}">${plainCode(content)}</span>`;
}
