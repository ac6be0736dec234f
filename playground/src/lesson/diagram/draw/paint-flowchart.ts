import { diagramTones } from "../../../../../server/lesson/diagram-source.ts";
import { DrawingProblem } from "./drawing-problem.ts";
import { headMarks } from "./heads.ts";
import { classes, mark, rounded, shortened } from "./marks.ts";
import { linesOf, placeOf, type TextLine, textMark } from "./measure.ts";

/** Lines of text stand a little further apart than mermaid puts them. */
const leadingPx = 3;
const cornerPx = 8;
const labelPaddingPx = { x: 5, y: 2 } as const;

/**
 * A flowchart's marks from mermaid's drawing of it: groups of nodes, lines, nodes, and what stands at the lines.
 *
 * Errors: throws DrawingProblem for a colour or a shape that is not drawn here.
 */
export function paintFlowchart(root: SVGSVGElement, source: string): string[] {
  return [
    ...[...root.querySelectorAll<SVGGElement>("g.cluster")].map((cluster) => paintCluster(cluster, root)),
    ...[...root.querySelectorAll<SVGPathElement>(".edgePaths path")].map((path) => paintEdge(path, root)),
    ...[...root.querySelectorAll<SVGGElement>("g.node")].map((node) => paintNode(node, root, source)),
    ...[...root.querySelectorAll<SVGTextElement>(".edgeLabels text")].map((text) => paintLabel(text, root)),
  ];
}

/** What the author called a node: mermaid puts the drawing's name before it and a count behind. */
function nodeName(node: Element): string {
  return /flowchart-(.+)-\d+$/.exec(node.id)?.[1] ?? node.id;
}

const knownShapes = "use [ ], ( ), ([ ]), (( )) or { }.";

function paintNode(node: SVGGElement, root: SVGSVGElement, source: string): string {
  const name = nodeName(node);
  const shapes = [...node.querySelectorAll<SVGGraphicsElement>("rect, circle, ellipse, polygon, path")].filter(
    (shape) => shape.closest(".label") === null,
  );
  if (shapes.length === 0 || node.querySelector("foreignObject, image") !== null) {
    throw new DrawingProblem(`node "${name}" has a shape that is not drawn here; ${knownShapes}`, name);
  }
  // Mermaid draws a stadium as it draws shapes by hand: in two long paths.
  const isPath = shapes.some((shape) => shape.localName === "path");
  if (isPath && !source.includes(`${name}([`)) {
    throw new DrawingProblem(`node "${name}" has a shape that is not drawn here; ${knownShapes}`, name);
  }
  const tones = diagramTones.filter((tone) => node.classList.contains(tone)).map((tone) => `is-${tone}`);
  const lines = [...node.querySelectorAll<SVGTextElement>(".label text")].flatMap((text) => linesOf(text, root));
  return mark("g", { class: classes("diagram-node", ...tones), "data-node": name }, [
    ...(isPath ? [stadiumMark(shapes, root)] : shapes.map((shape) => shapeMark(shape, root, "diagram-shape"))),
    ...spread(lines).map((line, index) => textMark(line, index === 0 ? "diagram-name" : "diagram-note")),
  ]);
}

function shapeMark(shape: SVGGraphicsElement, root: SVGSVGElement, className: string): string {
  const style = shape.getAttribute("style") ?? "";
  if (/[a-z]/.test(style)) throw new DrawingProblem(`has a style of its own (${style}); colours come from the site.`);
  const { e, f } = placeOf(shape, root);
  const number = (name: string) => Number(shape.getAttribute(name) ?? 0);
  switch (shape.localName) {
    case "rect":
      return mark("rect", {
        class: className,
        x: number("x") + e,
        y: number("y") + f,
        width: number("width"),
        height: number("height"),
        rx: number("rx") || cornerPx,
      });
    case "circle":
      return mark("circle", { class: className, cx: number("cx") + e, cy: number("cy") + f, r: number("r") });
    case "polygon":
      return mark("polygon", { class: className, points: cornersOf(shape, root) });
    default:
      throw new DrawingProblem(`has a shape (${shape.localName}) that is not drawn here; ${knownShapes}`);
  }
}

function cornersOf(polygon: SVGGraphicsElement, root: SVGSVGElement): string {
  if (!(polygon instanceof SVGPolygonElement)) return "";
  const place = placeOf(polygon, root);
  const corners = [...polygon.points].map(({ x, y }) => place.transformPoint({ x, y }));
  return corners.map(({ x, y }) => `${rounded(x)},${rounded(y)}`).join(" ");
}

function stadiumMark(shapes: readonly SVGGraphicsElement[], root: SVGSVGElement): string {
  const boxes = shapes.map((shape) => ({ box: shape.getBBox(), place: placeOf(shape, root) }));
  const left = Math.min(...boxes.map(({ box, place }) => box.x + place.e));
  const top = Math.min(...boxes.map(({ box, place }) => box.y + place.f));
  const width = Math.max(...boxes.map(({ box }) => box.width));
  const height = Math.max(...boxes.map(({ box }) => box.height));
  return mark("rect", { class: "diagram-shape", x: left, y: top, width, height, rx: height / 2 });
}

function paintEdge(path: SVGPathElement, root: SVGSVGElement): string {
  const { e, f } = placeOf(path, root);
  const isMoved = Math.abs(e) > 0.05 || Math.abs(f) > 0.05;
  const isDotted = path.classList.contains("edge-pattern-dotted") || path.classList.contains("edge-pattern-dashed");
  const isStrong = path.classList.contains("edge-thickness-thick");
  if (path.classList.contains("edge-thickness-invisible")) return "";
  const attributes = {
    class: classes("diagram-edge", isDotted && "is-dotted", isStrong && "is-strong"),
    transform: isMoved ? shortened(`translate(${e} ${f})`) : undefined,
  };
  const line = mark("path", { class: "diagram-line", d: shortened(path.getAttribute("d") ?? "") });
  return mark("g", attributes, [line, headMarks(path, 4)]);
}

function paintLabel(text: SVGTextElement, root: SVGSVGElement): string {
  const lines = spread(linesOf(text, root));
  if (lines.length === 0) return "";
  return mark("g", { class: "diagram-edge-label" }, [
    ground(lines),
    ...lines.map((line) => textMark(line, "diagram-label")),
  ]);
}

/** What keeps a line of the drawing from running through words. */
function ground(lines: readonly TextLine[]): string {
  const left = Math.min(...lines.map(({ x, widthPx }) => x - widthPx / 2)) - labelPaddingPx.x;
  const right = Math.max(...lines.map(({ x, widthPx }) => x + widthPx / 2)) + labelPaddingPx.x;
  const top = Math.min(...lines.map(({ y, heightPx }) => y - heightPx / 2)) - labelPaddingPx.y;
  const bottom = Math.max(...lines.map(({ y, heightPx }) => y + heightPx / 2)) + labelPaddingPx.y;
  return mark("rect", { class: "diagram-ground", x: left, y: top, width: right - left, height: bottom - top, rx: 4 });
}

function paintCluster(cluster: SVGGElement, root: SVGSVGElement): string {
  const rect = cluster.querySelector<SVGRectElement>("rect");
  const texts = [...cluster.querySelectorAll<SVGTextElement>("text")].flatMap((text) => linesOf(text, root));
  return mark("g", { class: "diagram-group" }, [
    ...(rect === null ? [] : [shapeMark(rect, root, "diagram-shape")]),
    ...texts.map((line) => textMark(line, "diagram-label")),
  ]);
}

function spread(lines: readonly TextLine[]): TextLine[] {
  return lines.map((line, index) => ({ ...line, y: line.y + (index - (lines.length - 1) / 2) * leadingPx }));
}
