import { DrawingProblem } from "./drawing-problem.ts";
import { mark, rounded } from "./marks.ts";
import type { Point } from "./measure.ts";

const headLengthPx = 9;
const headHalfPx = 4.25;

type Head = "arrow" | "open" | "cross" | "dot";

/** Mermaid's markers, by the end of their names, and what is drawn for them. */
const heads: readonly { readonly marker: RegExp; readonly head: Head }[] = [
  { marker: /(pointEnd|pointStart|-arrowhead)(-margin)?$/, head: "arrow" },
  { marker: /-filled-head$/, head: "open" },
  { marker: /(crossEnd|crossStart|-crosshead)(-margin)?$/, head: "cross" },
  { marker: /(circleEnd|circleStart)(-margin)?$/, head: "dot" },
];

/**
 * What stands at one end of a line, drawn where it is: a marker would need an id, and two drawings of a page might share it.
 *
 * Shape:  `tip` is where it points to, `from` a point of the line shortly before; "" where the line ends plainly.
 * Errors: throws DrawingProblem for a marker that the site has no sign for.
 */
function headMark(marker: string | null, tip: Point, from: Point): string {
  const name = /url\(["']?#([^"')]+)/.exec(marker ?? "")?.[1];
  if (name === undefined) return "";
  const head = heads.find((known) => known.marker.test(name))?.head;
  if (head === undefined) throw new DrawingProblem("has an arrow that is not drawn here; use -->>, ->>, -x or --> .");
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const at = (along: number, across: number) =>
    `${rounded(tip.x - dx * along - dy * across)},${rounded(tip.y - dy * along + dx * across)}`;
  const [left, right] = [at(headLengthPx, -headHalfPx), at(headLengthPx, headHalfPx)];
  switch (head) {
    case "arrow":
      return mark("polygon", { class: "diagram-head", points: `${at(0, 0)} ${left} ${right}` });
    case "open":
      return mark("path", { class: "diagram-head is-open", d: `M${left}L${at(0, 0)}L${right}` });
    case "dot":
      return mark("circle", { class: "diagram-head", cx: tip.x - dx * 4, cy: tip.y - dy * 4, r: 4 });
    case "cross":
      return mark("path", { class: "diagram-head is-open", d: `M${at(0, -4)}L${at(8, 4)}M${at(0, 4)}L${at(8, -4)}` });
  }
}

/** Both ends of a line or path of mermaid's, which stops `gapPx` before what it points at. */
export function headMarks(line: SVGGeometryElement, gapPx: number): string {
  const total = line.getTotalLength();
  const end = (marker: string | null, at: number, before: number) => {
    const [stop, back] = [line.getPointAtLength(at), line.getPointAtLength(before)];
    const length = Math.hypot(stop.x - back.x, stop.y - back.y) || 1;
    const tip = { x: stop.x + ((stop.x - back.x) / length) * gapPx, y: stop.y + ((stop.y - back.y) / length) * gapPx };
    return headMark(marker, tip, back);
  };
  return (
    end(line.getAttribute("marker-start"), 0, Math.min(6, total)) +
    end(line.getAttribute("marker-end"), total, Math.max(0, total - 6))
  );
}
