import mermaid from "mermaid";
import {
  codeLines,
  diagramKind,
  type SourceLine,
  sourceProblems,
} from "../../../../../server/lesson/diagram-source.ts";
import { drawingSettings } from "../../../../../server/lesson/drawing-settings.ts";
import type { DiagramLight } from "../../../../../server/lesson/lesson.ts";
import { mermaidProblem } from "../../../../../server/lesson/mermaid-problem.ts";
import { DrawingProblem } from "./drawing-problem.ts";
import { paint } from "./paint.ts";

/** A diagram to be drawn. */
export interface DrawRequest {
  readonly source: string;
  readonly title: string;
  readonly lights: readonly DiagramLight[];
}

/** A drawing of classes alone, or what is wrong with the source; `line` counts from 1 in it. */
export type DrawResult =
  | { readonly ok: true; readonly svg: string }
  | { readonly ok: false; readonly message: string; readonly line: number | null };

/** The faces that texts are measured in; without them every box would be as wide as another font wants it. */
const faces = ["400 13px", "650 14px", "400 14px"].map((face) => `${face} "${drawingSettings.config.fontFamily}"`);

let count = 0;

/**
 * Draws a diagram with mermaid in this page and takes over its geometry alone. The page must allow styles, as mermaid
 * writes its own while it measures.
 *
 * Errors: told as a result; what mermaid cannot read comes with its own words and the line.
 */
export async function draw({ source, title, lights }: DrawRequest): Promise<DrawResult> {
  const kind = diagramKind(source);
  const [problem] = sourceProblems(source);
  if (problem !== undefined) return { ok: false, ...problem };
  if (kind === null) return { ok: false, message: "is of no kind that is drawn here.", line: 1 };
  await Promise.all(faces.map((face) => document.fonts.load(face)));
  const lines = codeLines(source);
  const place = document.createElement("div");
  place.className = "drawing-place";
  document.body.append(place);
  try {
    mermaid.initialize({ startOnLoad: false, ...structuredClone(drawingSettings.config) });
    count += 1;
    const { svg } = await mermaid.render(`drawing-${count}`, lines.map(({ text }) => text).join("\n"));
    place.innerHTML = svg;
    const root = place.querySelector("svg");
    if (root === null) throw new Error("mermaid gave no drawing");
    return { ok: true, svg: paint(root, { kind, title, source, lights }) };
  } catch (error) {
    if (error instanceof DrawingProblem) {
      return { ok: false, message: error.message, line: lineNaming(error.about, lines) };
    }
    return { ok: false, ...mermaidProblem(error, source) };
  } finally {
    place.remove();
    // A source that does not parse leaves mermaid's own measuring place behind.
    document.getElementById(`ddrawing-${count}`)?.remove();
  }
}

/** The first line in which a node or participant is named. */
function lineNaming(name: string | null, lines: readonly SourceLine[]): number | null {
  const words = (text: string) => text.replace(/"[^"]*"/g, "").split(/[^\p{L}\p{N}_-]+/u);
  return lines.slice(1).find(({ text }) => name !== null && words(text).includes(name))?.line ?? null;
}
