import { type Lexeme, lexemesOf, straightened } from "../expression/lexemes.ts";

/** One statement of typed code as JavaScript, without its semicolon. */
export interface ScriptStatement {
  readonly code: string;
  /** The last method called on the chain itself, such as `emit`; "" where there is none. */
  readonly end: string;
}

/**
 * Typed code cut into statements of plain JavaScript: curly quotes straight, line breaks between statements gone.
 *
 * Errors: none; text that does not parse stays as wrong as it was.
 */
export function scriptStatements(source: string): readonly ScriptStatement[] {
  const statements: Lexeme[][] = [[]];
  const visible = lexemesOf(source).filter(({ type }) => type !== "space");
  let depth = 0;
  for (const [index, lexeme] of visible.entries()) {
    if (depth === 0 && startsLine(source, visible[index - 1], lexeme)) statements.push([]);
    if (lexeme.type === "open") depth++;
    if (lexeme.type === "close") depth--;
    if (depth === 0 && lexeme.text === ";") statements.push([]);
    else statements.at(-1)?.push(lexeme);
  }
  return statements.filter((lexemes) => lexemes.length > 0).map((lexemes) => statementOf(lexemes));
}

/** The names that the code uses, each time it does: not those after a dot, nor keys. Errors: none. */
export function namesIn(source: string): readonly string[] {
  const visible = lexemesOf(source).filter(({ type }) => type !== "space");
  const names = visible.filter(({ type }, index) => {
    return type === "word" && visible[index - 1]?.text !== "." && visible[index + 1]?.text !== ":";
  });
  return names.map(({ text }) => text);
}

/** A new line starts a statement, unless the chain goes on over it. */
function startsLine(source: string, before: Lexeme | undefined, lexeme: Lexeme): boolean {
  if (before === undefined || lexeme.text === "." || lexeme.text === ";") return false;
  const goesOn = [".", "=", "const"].includes(before.text) || ["=", "("].includes(lexeme.text);
  return !goesOn && /[\n\r\u2028\u2029]/.test(source.slice(before.start + before.text.length, lexeme.start));
}

function statementOf(lexemes: readonly Lexeme[]): ScriptStatement {
  let code = "";
  let end = "";
  let depth = 0;
  for (const [index, lexeme] of lexemes.entries()) {
    const before = lexemes[index - 1];
    const hasSpace = before !== undefined && before.start + before.text.length < lexeme.start;
    if (hasSpace && lexeme.text !== ".") code += " ";
    code += straightened(lexeme);
    if (lexeme.type === "close") depth--;
    if (depth === 0 && lexeme.text === "(" && before?.type === "word") end = before.text;
    if (lexeme.type === "open") depth++;
  }
  return { code, end };
}
