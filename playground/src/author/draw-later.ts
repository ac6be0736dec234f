import * as words from "#words/diagram.ts";
import type { DrawResult } from "../lesson/diagram/draw/draw.ts";
import type { DrawMessage } from "../lesson/diagram/draw/drawing-frame.ts";

/** What a figure without a drawing holds, as our own prerendering wrote it. */
interface Undrawn extends Pick<DrawMessage, "source" | "title" | "lights"> {
  readonly file: string;
  readonly line: number;
}

type Answer =
  | { readonly type: "diagram:ready" }
  | { readonly type: "diagram:drawn"; readonly id: number; readonly result: DrawResult };

/**
 * Draws the diagrams of a lesson that nobody rendered. Mermaid writes styles, which this page refuses: it draws in a frame
 * of this site that allows them, and only geometry and classes come back.
 *
 * Errors: what cannot be drawn is told at its place, in mermaid's words with file and line; its source stays.
 */
export function drawDiagrams(page: string): void {
  const ask = createDrawer(page);
  const drawAll = () => {
    for (const figure of document.querySelectorAll<HTMLElement>("figure[data-undrawn]:not([aria-busy])")) {
      figure.ariaBusy = "true";
      // Written by our own prerendering, which typed it.
      const undrawn = JSON.parse(figure.dataset.undrawn ?? "") as Undrawn;
      void ask(undrawn).then((result) => put(figure, undrawn, result));
    }
  };
  drawAll();
  document.addEventListener("lesson:swapped", drawAll);
}

function put(figure: HTMLElement, { file, line, lights }: Undrawn, result: DrawResult): void {
  const place = figure.querySelector(".diagram-place");
  if (place === null) return;
  if (result.ok) {
    place.innerHTML = result.svg;
    figure.querySelector(".diagram-caption")?.remove();
    if (lights.length > 0) figure.dataset.lit = "";
    // Those who light a diagram's steps look again.
    document.dispatchEvent(new Event("diagram:drawn"));
  } else {
    const problem = document.createElement("p");
    problem.className = "diagram-problem";
    problem.setAttribute("role", "alert");
    const where = result.line === null ? file : `${file}:${line + result.line - 1}`;
    problem.textContent = words.notDrawn(where, result.message);
    figure.prepend(problem);
  }
  figure.ariaBusy = "false";
}

/** The frame, opened with the first diagram and kept for the next. */
function createDrawer(page: string): (undrawn: Undrawn) => Promise<DrawResult> {
  const waiting = new Map<number, (result: DrawResult) => void>();
  let count = 0;
  const frame = document.createElement("iframe");
  frame.className = "drawing-frame";
  frame.src = page;
  frame.tabIndex = -1;
  frame.ariaHidden = "true";
  const ready = new Promise<Window>((resolve) => {
    addEventListener("message", ({ data, source, origin }: MessageEvent<Answer | null>) => {
      const opened = frame.contentWindow;
      if (origin !== location.origin || opened === null || source !== opened) return;
      if (data?.type === "diagram:ready") resolve(opened);
      if (data?.type !== "diagram:drawn") return;
      waiting.get(data.id)?.(data.result);
      waiting.delete(data.id);
    });
  });
  document.body.append(frame);
  return async ({ source, title, lights }) => {
    const opened = await ready;
    count += 1;
    const message: DrawMessage = { type: "diagram:draw", id: count, source, title, lights };
    return new Promise((resolve) => {
      waiting.set(message.id, resolve);
      opened.postMessage(message, location.origin);
    });
  };
}
