interface Piece {
  /** As it is compared: in small letters, without accents. */
  readonly text: string;
  /** UTF-16 offsets in the text it stands in. */
  readonly start: number;
  readonly end: number;
}

/** A word where it stands in a text, with the words it is made of: `socket.to` is also `socket` and `to`. */
export interface FoundWord extends Piece {
  /** Empty for a word that is made of nothing smaller. */
  readonly parts: readonly Piece[];
}

// Dots and hyphens hold a call or an event's name together: io.except, join-room.
const wholeWord = /[\p{L}\p{N}_$]+(?:[.\-'’][\p{L}\p{N}_$]+)*/gu;
const partOfWord = /\p{Lu}?[\p{Ll}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{Lo}+/gu;

/**
 * The words of a text, calls and event names in one piece.
 *
 * Shape:  in reading order; parts too, without the single letter that an apostrophe leaves behind.
 * Errors: none.
 */
export function wordsIn(text: string): FoundWord[] {
  return [...text.matchAll(wholeWord)].map(({ 0: whole, index }) => {
    const pieces = [...whole.matchAll(partOfWord)].map((part) => pieceAt(part[0], index + part.index));
    const parts = pieces.filter(({ text: part }) => part.length > 1 || /\p{N}/u.test(part));
    return { ...pieceAt(whole, index), parts: pieces.length > 1 ? parts : [] };
  });
}

function pieceAt(text: string, start: number): Piece {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return { text: plain, start, end: start + text.length };
}
