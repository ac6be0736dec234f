/** A text as the last part of an address: `Own-id room` is `own-id-room`. Errors: none; no letter or digit gives "". */
export function anchorOf(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  return plain.replace(/^-+|-+$/g, "");
}
