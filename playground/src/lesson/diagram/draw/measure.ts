import { escaped, mark } from "./marks.ts";

/** A point of the drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One line of text as the browser laid it out: the middle of it, and how wide it is in the site's font. */
export interface TextLine extends Point {
  readonly text: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What leads from an element's own coordinates to those of the whole drawing. */
export function placeOf(element: SVGGraphicsElement, root: SVGSVGElement): DOMMatrix {
  const [own, all] = [element.getScreenCTM(), root.getScreenCTM()];
  if (own === null || all === null) throw new Error("mermaid's drawing is not laid out");
  // The view box begins at its own corner; the drawing that comes of this begins there too.
  return DOMMatrix.fromMatrix(all).inverse().multiply(DOMMatrix.fromMatrix(own));
}

/** The lines of a text element, in reading order; those without text are left out. */
export function linesOf(text: SVGTextElement, root: SVGSVGElement): TextLine[] {
  const place = placeOf(text, root);
  const rows = [...text.children].filter((child) => child instanceof SVGTSpanElement);
  return (rows.length === 0 ? [text] : rows).flatMap((row) => {
    const content = (row.textContent ?? "").replace(/\s+/g, " ").trim();
    const last = row.getNumberOfChars() - 1;
    if (content === "" || last < 0) return [];
    const [from, to] = [row.getExtentOfChar(0), row.getExtentOfChar(last)];
    const middle = place.transformPoint({ x: (from.x + to.x + to.width) / 2, y: from.y + from.height / 2 });
    const widthPx = to.x + to.width - from.x;
    return [{ text: content, x: middle.x, y: middle.y, widthPx, heightPx: from.height }];
  });
}

/** A line of text as a mark; the stylesheet centres it on its point. */
export function textMark({ text, x, y }: TextLine, className: string): string {
  return mark("text", { class: className, x, y }, [escaped(text)]);
}
