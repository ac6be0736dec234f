import { bandTones } from "../../../../../server/lesson/diagram-source.ts";
import { DrawingProblem } from "./drawing-problem.ts";
import { headMarks } from "./heads.ts";
import { classes, mark, shortened } from "./marks.ts";
import { linesOf, type TextLine, textMark } from "./measure.ts";

/** A participant that is the server itself stands out as it does on the stage. */
const serverName = /^(the )?server$/i;
/** What reads as code is set as code. */
const codeText = /^[a-z][\w.]*\(.*\)$/i;
const frameRadiusPx = 8;
const notePaddingPx = 10;
/** How wide a character is in the site's face for code, at the size that diagram.css gives it. */
const codeCharacterPx = 6.9;

/**
 * A sequence diagram's marks from mermaid's drawing of it: bands, life lines, participants, frames, notes, messages.
 *
 * Errors: throws DrawingProblem for a colour, a participant or an arrow that is not drawn here.
 */
export function paintSequence(root: SVGSVGElement): string[] {
  const all = <T extends Element>(selector: string) => [...root.querySelectorAll<T & SVGElement>(selector)];
  return [
    ...all<SVGRectElement>("rect.rect").map(paintBand),
    ...all<SVGLineElement>("line.actor-line").map((line) => lineMark(line, "diagram-life")),
    ...all<SVGRectElement>("rect.activation0, rect.activation1, rect.activation2").map((rect) =>
      boxMark(rect, "diagram-activation", 3),
    ),
    ...all<SVGGElement>('[data-et="participant"]').map((actor) => paintParticipant(actor, root)),
    ...all<SVGLineElement>("line.loopLine").map((line) => lineMark(line, "diagram-frame")),
    ...all<SVGTextElement>("text.labelText, text.loopText").flatMap((text) =>
      linesOf(text, root).map((line) => textMark(line, "diagram-label is-frame")),
    ),
    ...all<SVGGElement>('[data-et="note"]').map((note) => paintNote(note, root)),
    ...all<SVGGeometryElement>(".messageLine0, .messageLine1").map(paintMessage),
    ...all<SVGTextElement>("text.messageText").flatMap((text) =>
      linesOf(text, root).map((line) => textMark(line, "diagram-label is-message")),
    ),
    ...all<SVGTextElement>("text.sequenceNumber").flatMap((text) =>
      linesOf(text, root).flatMap((line) => [
        mark("circle", { class: "diagram-count", cx: line.x, cy: line.y, r: 9 }),
        textMark(line, "diagram-count-text"),
      ]),
    ),
  ];
}

const number = (element: Element, name: string) => Number(element.getAttribute(name) ?? 0);

function boxMark(rect: SVGRectElement, className: string, radiusPx: number): string {
  const [x, y, width, height] = ["x", "y", "width", "height"].map((name) => number(rect, name));
  return mark("rect", { class: className, x, y, width, height, rx: radiusPx });
}

function lineMark(line: SVGLineElement, className: string): string {
  const [x1, y1, x2, y2] = ["x1", "y1", "x2", "y2"].map((name) => number(line, name));
  return mark("line", { class: className, x1, y1, x2, y2 });
}

function paintBand(rect: SVGRectElement): string {
  const colour = rect.getAttribute("fill") ?? "";
  const tone = Object.entries(bandTones).find(([name]) => name === colour)?.[1];
  if (tone === undefined) {
    throw new DrawingProblem(`rect knows no colour "${colour}"; use ${Object.keys(bandTones).join(", ")}.`);
  }
  return boxMark(rect, `diagram-band is-${tone}`, frameRadiusPx);
}

function paintParticipant(actor: SVGGElement, root: SVGSVGElement): string {
  const rect = actor.querySelector<SVGRectElement>("rect.actor");
  const lines = [...actor.querySelectorAll<SVGTextElement>("text")].flatMap((text) => linesOf(text, root));
  const name = lines.map(({ text }) => text).join(" ");
  if (rect === null)
    throw new DrawingProblem(`"${name}" is drawn as a box only; write participant, not actor.`, actor.dataset.id);
  const className = classes("diagram-node", serverName.test(name) && "is-server");
  return mark("g", { class: className, "data-node": actor.dataset.id ?? name }, [
    boxMark(rect, "diagram-shape", frameRadiusPx),
    ...lines.map((line) => textMark(line, "diagram-name")),
  ]);
}

/** Code is wider than the text it was measured as, and a note's box has to hold it. */
function paintNote(note: SVGGElement, root: SVGSVGElement): string {
  const rect = note.querySelector<SVGRectElement>("rect");
  const lines = [...note.querySelectorAll<SVGTextElement>("text")].flatMap((text) => linesOf(text, root));
  const needed = Math.max(0, ...lines.map(widthPxOf)) + 2 * notePaddingPx;
  const [x, y, width, height] =
    rect === null ? [0, 0, 0, 0] : ["x", "y", "width", "height"].map((name) => number(rect, name));
  const box = { x: (x ?? 0) - Math.max(0, needed - (width ?? 0)) / 2, y, width: Math.max(width ?? 0, needed), height };
  return mark("g", { class: "diagram-remark" }, [
    mark("rect", { class: "diagram-shape", ...box, rx: frameRadiusPx }),
    ...lines.map((line) => textMark(line, isCode(line) ? "diagram-note is-code" : "diagram-note")),
  ]);
}

const isCode = ({ text }: TextLine) => codeText.test(text);
const widthPxOf = (line: TextLine) => (isCode(line) ? line.text.length * codeCharacterPx : line.widthPx);

function paintMessage(line: SVGGeometryElement): string {
  const isDotted = line.classList.contains("messageLine1");
  const drawn =
    line instanceof SVGLineElement
      ? lineMark(line, "diagram-line")
      : mark("path", { class: "diagram-line", d: shortened(line.getAttribute("d") ?? "") });
  return mark("g", { class: classes("diagram-edge", isDotted && "is-dotted") }, [drawn, headMarks(line, 3)]);
}
