import { type Token, tokensOf } from "../../../server/lab/expression/tokens.ts";
import type { Failure } from "../../../server/lab/result.ts";

/** A piece of highlighted text; `start` is its UTF-16 offset. */
export interface MarkedToken extends Token {
  readonly start: number;
  readonly isMarked: boolean;
}

/**
 * The text in coloured pieces, cut where the marked place begins and ends.
 *
 * Shape:  joined they are the text given; a place of no length, or past the end, is one more piece with no text.
 * Errors: none.
 */
export function markedTokens(text: string, clients: readonly string[], place: Failure["at"]): readonly MarkedToken[] {
  const from = Math.min(place?.offset ?? Number.POSITIVE_INFINITY, text.length + 1);
  const to = Math.min(from + (place?.length ?? 0), text.length);
  const pieces: MarkedToken[] = [];
  let start = 0;
  for (const { kind, text: whole } of tokensOf(text, clients)) {
    const end = start + whole.length;
    const cuts = [start, ...[from, to].filter((cut) => cut > start && cut < end), end];
    for (const [index, cut] of cuts.slice(0, -1).entries()) {
      const next = cuts[index + 1] ?? end;
      pieces.push({ kind, start: cut, text: text.slice(cut, next), isMarked: cut >= from && next <= to });
    }
    start = end;
  }
  if (place === undefined || to > from) return pieces;
  const caret: MarkedToken = { kind: "plain", start: from, text: "", isMarked: true };
  const after = pieces.findIndex((piece) => piece.start >= from);
  return after === -1 ? [...pieces, caret] : pieces.toSpliced(after, 0, caret);
}
