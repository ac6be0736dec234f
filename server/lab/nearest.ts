import { distance } from "fastest-levenshtein";

const longestWord = 40;

/**
 * The candidate that someone who typed `word` most likely meant, or null when none is near.
 *
 * Shape:  a spelling that differs by case alone wins; otherwise about one wrong letter in three is forgiven, and the
 *         first of equally near candidates is taken.
 * Errors: none.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longestWord) return null;
  const typed = word.toLowerCase();
  const forgiven = Math.max(1, Math.floor(typed.length / 3));
  let best: { readonly candidate: string; readonly letters: number } | null = null;
  for (const candidate of candidates) {
    const spelling = candidate.toLowerCase();
    const letters = isAnagram(typed, spelling) ? 1 : distance(typed, spelling);
    // A word whose every letter would change is another word, however short it is.
    if (letters > forgiven || letters >= candidate.length) continue;
    if (best === null || letters < best.letters) best = { candidate, letters };
  }
  return best?.candidate ?? null;
}

/** Letters in another order, as in emti, are one slip of the hand. */
function isAnagram(one: string, other: string): boolean {
  const lettersOf = (word: string) => [...word].sort((a, b) => a.localeCompare(b)).join("");
  return lettersOf(one) === lettersOf(other);
}

/** `; did you mean emit?` where something is near, else "". `write` words the candidate. Errors: none. */
export function didYouMean(
  word: string,
  candidates: readonly string[],
  write: (candidate: string) => string = (candidate) => candidate,
): string {
  const candidate = nearest(word, candidates);
  return candidate === null ? "" : `; did you mean ${write(candidate)}?`;
}
