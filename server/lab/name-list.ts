import * as words from "#words/lists.ts";

/**
 * Names as one would say them: "Bo", "Bo and Cy", "Bo, Cy and 118 others".
 *
 * Shape:  at most `limit` names; one more is named rather than counted as "1 other".
 * Errors: none; no names give "nobody".
 */
export function nameList(names: readonly string[], limit = 6): string {
  if (names.length === 0) return words.nobody;
  if (names.length > limit + 1) return words.andOthers(names.slice(0, limit), names.length - limit);
  return words.and(names);
}

/** Names one of which is meant: "Bo", "Bo or Cy". Errors: none; no names give "". */
export function orList(names: readonly string[]): string {
  return words.or(names);
}
