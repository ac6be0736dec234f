/**
 * About how wide a text is drawn, in pixels. The layout is pure and cannot measure; this errs a little on the wide side
 * for Atkinson Hyperlegible Next.
 */
export function textWidthPx(text: string, fontPx: number, isBold = false): number {
  let ems = 0;
  for (const character of text) ems += characterEms(character);
  return ems * fontPx * (isBold ? 1.06 : 1);
}

function characterEms(character: string): number {
  if ("ijl.,:;'|!’‘".includes(character)) return 0.27;
  if (" ()[]{}frt-".includes(character)) return 0.34;
  if ("cksvxyz?*“”1".includes(character)) return 0.48;
  if ("mMW@%—".includes(character)) return 0.86;
  const code = character.codePointAt(0) ?? 0;
  if (code > 0x2e7f) return 1.05;
  return character === "w" || (character >= "A" && character <= "Z") ? 0.68 : 0.56;
}

/** The text, or its beginning and an ellipsis, within a width. Shape: at least one character and the ellipsis. */
export function fitText(text: string, widthPx: number, fontPx: number, isBold = false): string {
  if (textWidthPx(text, fontPx, isBold) <= widthPx) return text;
  const characters = [...text];
  for (let count = characters.length - 1; count > 1; count--) {
    const shorter = `${characters.slice(0, count).join("").trimEnd()}…`;
    if (textWidthPx(shorter, fontPx, isBold) <= widthPx) return shorter;
  }
  return `${characters[0] ?? ""}…`;
}

/** Up to two letters for a circle too small for the name: "A" of "ana", "AB" of "Ana Bell" or "anaBell". */
export function initials(name: string): string {
  const words = name.split(/[\s_$-]+|(?<=[a-z])(?=[A-Z0-9])/u).filter((word) => word !== "");
  const [first = "", second = ""] = words;
  return `${[...first][0] ?? ""}${[...second][0] ?? ""}`.toUpperCase();
}

/** A text on at most two lines, parted at " · " where it is too wide, each fitted. */
export function wrapText(text: string, widthPx: number, fontPx: number): string[] {
  if (textWidthPx(text, fontPx) <= widthPx) return [text];
  const parts = text.split(" · ");
  for (let count = parts.length - 1; count > 0; count--) {
    const first = parts.slice(0, count).join(" · ");
    if (textWidthPx(first, fontPx) <= widthPx) {
      return [first, fitText(parts.slice(count).join(" · "), widthPx, fontPx)];
    }
  }
  return [fitText(text, widthPx, fontPx)];
}
