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
        refuse(spanOf(lexeme), `Brackets go ${deepest} deep at most here: use fewer of them.`, "expression/too-deep");
      }
    }
    if (lexeme.type === "close") closeBracket(open.pop(), lexeme);
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) {
    refuse(
      spanOf(unclosed),
      `This ${unclosed.text} is never closed: add ${closerOf.get(unclosed.text)} where it ends.`,
    );
  }
  return { lexemes, straightText: lexemes.map(straightened).join("") };
}

/** Where a lexeme stands. Errors: none. */
export function spanOf({ start, text }: Lexeme): Span {
  return { start, end: start + text.length };
}

function closeBracket(opener: Lexeme | undefined, closer: Lexeme): void {
  if (opener === undefined) refuse(spanOf(closer), `There is one ${closer.text} too many: take this one out.`);
  const expected = closerOf.get(opener.text);
  if (expected === closer.text) return;
  refuse(spanOf(closer), `The ${opener.text} before is closed by ${expected}, and this is ${closer.text}.`);
}

function refuseForeign(lexeme: Lexeme): void {
  const at = spanOf(lexeme);
  const { type, text, isClosed } = lexeme;
  if (type === "comment") refuse(at, "Comments are not read here: take this one out.");
  if (type === "template") refuse(at, 'Text goes in plain quotes here, without backticks: "hi".');
  if (type === "string" && !isClosed) refuseUnclosed(at, text);
  if (text === "?.") refuse(at, "Write a plain dot instead of ?. here.");
  // No division and no regular expression is of the grammar; a regular expression could also hide brackets from us.
  if (text === "/") refuse(at, "A / can only stand inside quotes here.");
  if (type === "other") refuseCharacter(at, text);
}

function refuseUnclosed(at: Span, text: string): never {
  const [opener, ...typed] = text;
  const other = typed.find((character) => /["'\u2018-\u201f]/.test(character));
  if (other !== undefined) refuse(at, `This text opens with ${opener} and needs the same at its end, not ${other}.`);
  const before = quoted(typed.join(""));
  refuse(
    at,
    before === "" ? "Text is missing after this quote." : `This text has no closing quote: add ${opener} at its end.`,
  );
}

function refuseCharacter(at: Span, character: string): never {
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u.test(character)) {
    refuse(at, "There is an invisible character here: delete it and type on.");
  }
  const ascii = character.normalize("NFKC");
  if (/^[!-~]$/.test(ascii)) refuse(at, `Type ${ascii} here instead of ${character}.`);
  if (character === "\u00b4") refuse(at, 'Text goes in plain quotes here: "hi".');
  refuse(at, `${character} can only stand inside quotes here.`);
}
