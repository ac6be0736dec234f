import * as words from "#words/expression-errors.ts";
import { type Lexeme, lexemesOf, straightened } from "./lexemes.ts";
import { quoted, refuse, type Span } from "./refusal.ts";

const deepest = 32;
const closerOf = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** The lexemes of a text that could be an expression, and the same text with JavaScript's own quotes. */
export interface Surface {
  readonly lexemes: readonly Lexeme[];
  readonly straightText: string;
}

/**
 * Looks at brackets, quotes and characters before anything is parsed: acorn gives up on deep nesting and says little
 * about a bracket that is missing.
 *
 * Shape:  `straightText` has the length of the text, so offsets in it are offsets in the text.
 * Errors: throws a Refusal at the first thing that cannot be right.
 */
export function surfaceOf(text: string): Surface {
  const lexemes = lexemesOf(text);
  const open: Lexeme[] = [];
  for (const lexeme of lexemes) {
    refuseForeign(lexeme);
    if (lexeme.type === "open") {
      open.push(lexeme);
      if (open.length > deepest) {
        refuse(spanOf(lexeme), words.tooDeep(deepest), "expression/too-deep");
      }
    }
    if (lexeme.type === "close") closeBracket(open.pop(), lexeme);
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) {
    refuse(spanOf(unclosed), words.bracketNeverClosed(unclosed.text, closerOf.get(unclosed.text) ?? ""));
  }
  return { lexemes, straightText: lexemes.map(straightened).join("") };
}

/** Where a lexeme stands. Errors: none. */
export function spanOf({ start, text }: Lexeme): Span {
  return { start, end: start + text.length };
}

function closeBracket(opener: Lexeme | undefined, closer: Lexeme): void {
  if (opener === undefined) refuse(spanOf(closer), words.bracketTooMany(closer.text));
  const expected = closerOf.get(opener.text) ?? "";
  if (expected === closer.text) return;
  refuse(spanOf(closer), words.bracketMismatch(opener.text, expected, closer.text));
}

function refuseForeign(lexeme: Lexeme): void {
  const at = spanOf(lexeme);
  const { type, text, isClosed } = lexeme;
  if (type === "comment") refuse(at, words.comment);
  if (type === "template") refuse(at, words.backticks);
  if (type === "string" && !isClosed) refuseUnclosed(at, text);
  if (text === "?.") refuse(at, words.questionDot);
  // No division and no regular expression is of the grammar; a regular expression could also hide brackets from us.
  if (text === "/") refuse(at, words.slash);
  if (type === "other") refuseCharacter(at, text);
}

function refuseUnclosed(at: Span, text: string): never {
  const [opener = "", ...typed] = text;
  const other = typed.find((character) => /["'\u2018-\u201f]/.test(character));
  if (other !== undefined) refuse(at, words.quotesDiffer(opener, other));
  const before = quoted(typed.join(""));
  refuse(at, before === "" ? words.nothingAfterQuote : words.quoteNeverClosed(opener));
}

function refuseCharacter(at: Span, character: string): never {
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u.test(character)) {
    refuse(at, words.invisibleCharacter);
  }
  const ascii = character.normalize("NFKC");
  if (/^[!-~]$/.test(ascii)) refuse(at, words.typeInstead(ascii, character));
  if (character === "\u00b4") refuse(at, words.plainQuotes);
  refuse(at, words.onlyInQuotes(character));
}
