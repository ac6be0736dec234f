import { wordsIn } from "./words-in.ts";

/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMarked: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Units: characters of a snippet, and how many of them stand before the first word that is marked. */
const snippetLength = 150;
const lead = 36;

/** Where the terms stand in a text: a word that is itself a term is marked whole, else its parts. */
function rangesOf(text: string, terms: ReadonlySet<string>): Range[] {
  return wordsIn(text).flatMap((word) =>
    [...(terms.has(word.text) ? [word] : word.parts.filter((part) => terms.has(part.text)))].map(
      ({ start, end, text: term }) => ({ start, end, term }),
    ),
  );
}

/**
 * A text cut where what was looked for begins and ends.
 *
 * Shape:  put together again it is the text; no stretch is empty.
 * Errors: none.
 */
export function markedText(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  return cut(text, rangesOf(text, terms));
}

/**
 * The stretch of a text that holds most of what was looked for, a line or two long, with an ellipsis where it was cut.
 *
 * Shape:  as `markedText`; the text's beginning where none of it is there.
 * Errors: none.
 */
export function snippetOf(text: string, terms: ReadonlySet<string>): readonly Stretch[] {
  const ranges = rangesOf(text, terms);
  const best = ranges
    .map(({ start }) => {
      const inside = ranges.filter((range) => range.start >= start && range.end <= start + snippetLength - lead);
      return { start, worth: new Set(inside.map(({ term }) => term)).size * 10 + inside.length };
    })
    .reduce((one, other) => (other.worth > one.worth ? other : one), { start: 0, worth: 0 });
  const from = wordBefore(text, best.start - lead);
  const to = wordAfter(text, from + snippetLength);
  const inside = ranges
    .filter(({ start, end }) => start >= from && end <= to)
    .map((range) => ({ ...range, start: range.start - from, end: range.end - from }));
  const stretches = cut(text.slice(from, to), inside);
  return [
    ...(from > 0 ? [{ text: "… ", isMarked: false }] : []),
    ...stretches,
    ...(to < text.length ? [{ text: " …", isMarked: false }] : []),
  ];
}

function cut(text: string, ranges: readonly Range[]): Stretch[] {
  let from = 0;
  const stretches = ranges.flatMap(({ start, end }) => {
    const pair = [
      { text: text.slice(from, start), isMarked: false },
      { text: text.slice(start, end), isMarked: true },
    ];
    from = end;
    return pair;
  });
  return [...stretches, { text: text.slice(from), isMarked: false }].filter((stretch) => stretch.text !== "");
}

function wordBefore(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf(" ", offset) + 1;
}

function wordAfter(text: string, offset: number): number {
  const space = text.lastIndexOf(" ", offset);
  return offset >= text.length ? text.length : space < 0 ? text.length : space;
}
