/** What the typed text is made of, for highlighting and for checks before acorn sees it. */
export interface Lexeme {
  readonly type: "space" | "comment" | "word" | "number" | "string" | "template" | "open" | "close" | "sign" | "other";
  readonly text: string;
  /** UTF-16 offset from 0. */
  readonly start: number;
  /** False for a string, template or comment that the text ends in. */
  readonly isClosed: boolean;
}

/** Quotes as phones and word processors type them; each set may close what another of the set opened. */
const doubleQuotes = '"\u201c\u201d\u201e\u201f';
const singleQuotes = "'\u2018\u2019\u201a\u201b";

const patterns: readonly (readonly [Lexeme["type"], RegExp])[] = [
  ["space", /[\s\ufeff]+/y],
  ["comment", /\/\/[^\n\r\u2028\u2029]*|\/\*.*?(?:\*\/|$)/sy],
  ["word", /[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy],
  ["number", /(?:0[xXoObB][\da-fA-F_]*|(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?)n?/y],
  ["open", /[([{]/y],
  ["close", /[)\]}]/y],
  ["sign", /\.\.\.|=>|\?\.|[.,;:=+\-*/%!?&|^~<>#@]/y],
];

/**
 * Cuts any text into lexemes, also text that is half typed or no JavaScript at all.
 *
 * Shape:  in order and without a gap: their texts joined are the text given.
 * Errors: none.
 */
export function lexemesOf(text: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let start = 0; start < text.length; ) {
    const lexeme = lexemeAt(text, start);
    lexemes.push(lexeme);
    start += lexeme.text.length;
  }
  return lexemes;
}

function lexemeAt(text: string, start: number): Lexeme {
  const first = text.charAt(start);
  if (first === "`") return quotedAt(text, start, "template", "`");
  for (const quotes of [doubleQuotes, singleQuotes]) {
    // A straight quote opens JavaScript's own string, so only the same one closes it: "it’s" is one string.
    if (quotes.includes(first)) return quotedAt(text, start, "string", quotes.startsWith(first) ? first : quotes);
  }
  for (const [type, pattern] of patterns) {
    pattern.lastIndex = start;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    const isClosed = type !== "comment" || found.startsWith("//") || /^\/\*.*\*\/$/s.test(found);
    return { type, text: found, start, isClosed };
  }
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  return { type: "other", text: character, start, isClosed: true };
}

function quotedAt(text: string, start: number, type: "string" | "template", closers: string): Lexeme {
  for (let end = start + 1; end < text.length; end++) {
    const character = text.charAt(end);
    if (character === "\\") end++;
    else if (closers.includes(character)) return { type, text: text.slice(start, end + 1), start, isClosed: true };
    else if (type === "string" && /[\n\r]/.test(character)) {
      return { type, text: text.slice(start, end), start, isClosed: false };
    }
  }
  return { type, text: text.slice(start), start, isClosed: false };
}

/**
 * A string lexeme with JavaScript's own quotes in the place of curly ones; any other lexeme's text as it is.
 *
 * Shape:  as long as the lexeme, so that offsets stay right.
 * Errors: none.
 */
export function straightened({ type, text, isClosed }: Lexeme): string {
  if (type !== "string" || !isClosed) return text;
  const quote = doubleQuotes.includes(text.charAt(0)) ? '"' : "'";
  return quote + text.slice(1, -1) + quote;
}
