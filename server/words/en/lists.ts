/** Lists of names inside sentences, and how one counts what is not listed. */

/** Stands where a list of clients is empty. */
export const nobody = "nobody";
/** `Bo`, `Bo and Cy`, `Bo, Cy and Dee`. Never called without a name. */
export const and = (names: readonly string[]) => joined(names, "and");
/** `Bo`, `Bo or Cy`, `Bo, Cy or Dee`. Never called without a name. */
export const or = (names: readonly string[]) => joined(names, "or");
/** `Bo, Cy and 118 others`; `others` is two or more. */
export const andOthers = (names: readonly string[], others: number) => `${names.join(", ")} and ${others} others`;

function joined(names: readonly string[], joint: string): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${joint} ${names.at(-1)}`;
}
