import type { DiagramKind } from "../../../../../server/lesson/diagram-source.ts";
import { foreignMark } from "../../../../../server/lesson/drawing-marks.ts";
import type { DiagramLight } from "../../../../../server/lesson/lesson.ts";
import { DrawingProblem } from "./drawing-problem.ts";
import { mark } from "./marks.ts";
import { paintFlowchart } from "./paint-flowchart.ts";
import { paintSequence } from "./paint-sequence.ts";

const marginPx = 2;

/** What a drawing says besides its marks. */
export interface DrawingText {
  readonly kind: DiagramKind;
  readonly title: string;
  readonly source: string;
  readonly lights: readonly DiagramLight[];
}

/**
 * Our own drawing from mermaid's: its geometry alone, with classes in place of every colour, font and style, and no ids.
 *
 * Shape:  `root` is in the page, laid out in the site's font. What is not known here is not taken over.
 * Errors: throws DrawingProblem for what is not drawn here, and for a light on a node that is not there.
 */
export function paint(root: SVGSVGElement, { kind, title, source, lights }: DrawingText): string {
  const marks = kind === "flowchart" ? paintFlowchart(root, source) : paintSequence(root);
  const { x, y, width, height } = root.viewBox.baseVal;
  const [left, top] = [x - marginPx, y - marginPx];
  const [widthPx, heightPx] = [Math.ceil(width + 2 * marginPx), Math.ceil(height + 2 * marginPx)];
  const drawing = mark(
    "svg",
    {
      class: `diagram-drawing ${sizeOf(widthPx)}`,
      viewBox: `${Math.round(left)} ${Math.round(top)} ${widthPx} ${heightPx}`,
      width: widthPx,
      height: heightPx,
      role: "img",
      "aria-label": title,
    },
    marks,
  );
  const foreign = foreignMark(drawing);
  if (foreign !== null) throw new Error(`painted something that is no mark: ${foreign}`);
  return lit(drawing, lights);
}

/** How far a drawing may shrink before it is scrolled instead: text has to stay readable on a phone. */
function sizeOf(widthPx: number): string {
  const sizes = { narrow: 360, medium: 470, wide: 600, wider: 800 };
  return `is-${Object.entries(sizes).find(([, most]) => widthPx <= most)?.[0] ?? "widest"}`;
}

/** The drawing with the moments of each node at its mark. */
function lit(drawing: string, lights: readonly DiagramLight[]): string {
  const moments = Map.groupBy(lights, ({ node }) => node);
  return [...moments].reduce((before, [node, ofNode]) => {
    const place = mark("g", { "data-node": node }).slice(2, -2);
    if (!before.includes(place)) throw new DrawingProblem(`light: there is no node "${node}" in this diagram.`);
    return before.replace(place, `${place} data-moments="${ofNode.map(({ moment }) => moment).join(" ")}"`);
  }, drawing);
}
