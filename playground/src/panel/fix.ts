import type { Failure } from "../../../server/lab/result.ts";

/** The nearest spelling, and the whole text with it in place. */
export interface Fix {
  readonly spelling: string;
  readonly source: string;
}

const meant = /; did you mean \.?([^\s.()]+)(?:\(\))?\?$/u;
const unquoted = / needs quotes to be text: (".*")\.$/u;

/** The text with the one spelling that the message suggests put where the problem is, or null when it suggests none. Errors: none. */
export function fixOf({ message, at }: Failure, source: string): Fix | null {
  const spelling = (meant.exec(message) ?? unquoted.exec(message))?.[1];
  if (spelling === undefined || at === undefined || at.length === 0) return null;
  const wrong = source.slice(at.offset, at.offset + at.length);
  // Only a word gives way to a word: a message about a longer stretch must not swallow it.
  if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(wrong)) return null;
  return { spelling, source: source.slice(0, at.offset) + spelling + source.slice(at.offset + at.length) };
}
