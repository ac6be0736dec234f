/** A time as a receipt shows it. Units: ms in, text out: `0.4 ms`, `1.8 ms`, `12 ms`. */
export function msText(ms: number): string {
  return `${ms < 9.95 ? ms.toFixed(1) : Math.round(ms)} ms`;
}

/** How many copies, where it is not one. Errors: none; one copy is the empty text. */
export function copiesText(copies: number): string {
  if (copies === 1) return "";
  return copies === 2 ? "twice" : `×${copies}`;
}
