/** What a drawing is made of: geometry and classes. No style, no script, no id, no address. */
const tags = ["svg", "g", "rect", "circle", "polygon", "path", "line", "text"];
const attributes = [
  ...["class", "viewBox", "width", "height", "role", "aria-label", "data-node", "data-moments", "transform"],
  ...["x", "y", "rx", "cx", "cy", "r", "points", "d", "x1", "y1", "x2", "y2"],
];
const tag = /^<(\/?)([a-z]+)((?: [\w-]+="[^"<>]*")*)(\/?)>/i;

/**
 * What in this text is no part of a drawing of classes alone, or null when all of it is: what may stand in a page as it is.
 *
 * Errors: none.
 */
export function foreignMark(drawing: string): string | null {
  if (!drawing.startsWith("<svg ")) return drawing.slice(0, 20);
  let rest = drawing.trimEnd();
  while (rest !== "") {
    const text = /^[^<>]+/.exec(rest)?.[0];
    if (text !== undefined) {
      rest = rest.slice(text.length);
      continue;
    }
    const [whole, , name = "", written = ""] = tag.exec(rest) ?? [];
    if (whole === undefined || !tags.includes(name)) return rest.slice(0, 40);
    const foreign = [...written.matchAll(/ ([\w-]+)="/g)].find(([, each = ""]) => !attributes.includes(each));
    if (foreign !== undefined) return `${foreign[1]} of <${name}>`;
    rest = rest.slice(whole.length);
  }
  return null;
}
