import * as words from "#words/expression-errors.ts";
import { isReservedWord } from "../scene/client-name.ts";
import type { Lexeme } from "./lexemes.ts";
import { methodNamed } from "./method-names.ts";
import { quoted, refuse, type Span } from "./refusal.ts";
import { spanOf } from "./surface.ts";

const valueTypes = new Set<Lexeme["type"]>(["word", "number", "string"]);

/**
 * Says in a sentence what acorn's error at `position` most likely is.
 *
 * Errors: always throws a Refusal.
 */
export function refuseSyntax(lexemes: readonly Lexeme[], message: string, position: number): never {
  const visible = lexemes.filter(({ type }) => type !== "space");
  const index = visible.findIndex(({ start, text: typed }) => position < start + typed.length);
  const here = visible[index];
  const before = index === -1 ? visible.at(-1) : visible[index - 1];
  if (here === undefined) refuse({ start: position, end: position }, atTheEnd(before, visible.at(-2)));
  const at = spanOf(here);
  refuseWords(message, at, here, before);
  refuseSigns(at, here, before);
  const beforeEnds = before !== undefined && (valueTypes.has(before.type) || before.type === "close");
  if (beforeEnds && (valueTypes.has(here.type) || here.type === "open"))
    refuseNeighbours(at, here, before, visible, index);
  refuse(at, words.cannotStandHere(quoted(here.text)));
}

function atTheEnd(before: Lexeme | undefined, earlier: Lexeme | undefined): string {
  if (earlier?.text === "const") return words.sayWhatToKeep(quoted(before?.text ?? "op"));
  if (before?.text === ".") return words.endsAfterDot;
  if (before?.text === "=") return words.endsAfterEquals;
  return words.endsTooSoon;
}

function refuseWords(message: string, at: Span, here: Lexeme, before: Lexeme | undefined): void {
  const word = quoted(here.text);
  if (/already been declared/.test(message)) refuse(at, words.constTwice(word));
  if (/escape/i.test(message)) refuse(at, words.backslash);
  if (/number/i.test(message)) refuse(at, words.noNumber(word));
  if (before?.text === "const" && here.type === "word") {
    refuse(at, words.constIsJavaScript(word));
  }
  if (/Missing initializer/.test(message) || before?.text === "const") {
    refuse(at, words.constNeedsBoth);
  }
  if (here.type === "word" && isReservedWord(here.text) && /keyword|reserved|meta property/i.test(message)) {
    refuse(at, words.javaScriptWord(word));
  }
}

function refuseSigns(at: Span, here: Lexeme, before: Lexeme | undefined): void {
  if (here.text === "." && before?.type === "word" && isReservedWord(before.text)) {
    refuse(spanOf(before), words.javaScriptWord(before.text));
  }
  if (here.text === ".") {
    refuse(at, before?.text === "." ? words.oneDot : words.dotFirst);
  }
  if (here.text === "," && (before?.type === "open" || before?.text === ",")) {
    refuse(at, words.nothingBeforeComma);
  }
  if (here.text === "," && before?.type === "close") refuse(at, words.semicolonNotComma);
  if (here.text === ":") refuse(at, words.braces);
  if (here.text === "=") refuse(at, words.keepAnOperator);
  if (here.type === "close" && before?.text === ":") refuse(at, words.nothingAfterColon);
  if (before?.text === ".") {
    refuse(at, words.notAfterDot(quoted(here.text)));
  }
}

/** Two values side by side: a comma, a dot, a semicolon, a colon or quotes are missing, by where it is. */
function refuseNeighbours(at: Span, here: Lexeme, before: Lexeme, visible: readonly Lexeme[], index: number): never {
  const opener = enclosing(visible, index);
  if (methodNamed(before.text) !== null && visible[index - 2]?.text === ".") {
    const inside = here.type === "open" ? '"general"' : quoted(here.text);
    refuse(at, words.roundBrackets(before.text, inside));
  }
  const [left, right] = [quoted(before.text), quoted(here.text)];
  if (opener === undefined && methodNamed(here.text) !== null) refuse(at, words.dotMissing(right));
  if (opener === undefined && before.text === "const") refuse(at, words.noConstName(right));
  if (opener === undefined && here.type === "open") refuse(at, words.startsNothing(right));
  if (opener === undefined && before.type === "close") refuse(at, words.semicolonMissing(right));
  if (opener === undefined) refuse(at, words.dotOrSemicolonMissing(left, right));
  if (before.type === "word" && here.type === "word")
    refuse({ ...at, start: before.start }, words.textNeedsQuotes(`${left} ${right}`));
  if (opener.text === "{" && before.type === "word") refuse(at, words.colonMissing(left));
  refuse(at, words.commaMissing(right));
}

function enclosing(visible: readonly Lexeme[], index: number): Lexeme | undefined {
  const open: Lexeme[] = [];
  for (const lexeme of visible.slice(0, index)) {
    if (lexeme.type === "open") open.push(lexeme);
    if (lexeme.type === "close") open.pop();
  }
  return open.at(-1);
}
