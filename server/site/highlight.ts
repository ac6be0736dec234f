import { createCssVariablesTheme, createHighlighter } from "shiki";
import { plainCode } from "../lesson/markdown.ts";

const theme = createCssVariablesTheme({ name: "emitscope", variablePrefix: "--tok-" });
const highlighter = await createHighlighter({
  themes: [theme],
  langs: ["javascript", "typescript", "json", "html", "shellscript"],
});
const languages: Readonly<Record<string, "javascript" | "typescript" | "json" | "html" | "shellscript">> = {
  js: "javascript",
  ts: "typescript",
  json: "json",
  html: "html",
  sh: "shellscript",
};

/**
 * Code as HTML with a class for each kind of token and no style, as the page's Content-Security-Policy wants it.
 *
 * Errors: none; a language without colours is escaped only.
 */
export function highlight(code: string, name: string): string {
  const lang = languages[name];
  if (lang === undefined) return plainCode(code);
  const { tokens } = highlighter.codeToTokens(code, { lang, theme: "emitscope" });
  return tokens
    .map((line) =>
      line
        .map(({ content, color }) => {
          const kind = /--tok-(?:token-)?([a-z-]+)/.exec(color ?? "")?.[1];
          const text = plainCode(content);
          return kind === undefined || kind === "foreground" ? text : `<span class="tok-${kind}">${text}</span>`;
        })
        .join(""),
    )
    .join("\n");
}
