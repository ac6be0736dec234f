/** Geometry and classes of one mark; undefined leaves an attribute out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element of a drawing as text. Numbers keep one decimal. */
export function mark(tag: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === "number" ? rounded(value) : String(value))}"`);
  const open = `<${tag}${written.join("")}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join("")}</${tag}>`;
}

/** Text that stands between tags or quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The numbers of a path or a list of points with one decimal. */
export function shortened(path: string): string {
  return path.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g, (number) => rounded(Number(number)));
}

/** Class names that hold, with a space between. */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter((name) => typeof name === "string" && name !== "").join(" ");
}
