/**
 * Names as one would say them: "Bo", "Bo and Cy", "Bo, Cy and 118 others".
 *
 * Shape:  at most `limit` names; one more is named rather than counted as "1 other".
 * Errors: none; no names give "nobody".
 */
export function nameList(names: readonly string[], limit = 6): string {
  const [first, ...others] = names;
  if (first === undefined) return "nobody";
  if (others.length === 0) return first;
  if (names.length > limit + 1) return `${names.slice(0, limit).join(", ")} and ${names.length - limit} others`;
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
