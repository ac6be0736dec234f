import "./drawing-frame.css";
import { type DrawRequest, draw } from "./draw.ts";

/** A request that another page of this site, or this one, sends here; the answer carries its `id`. */
export interface DrawMessage extends DrawRequest {
  readonly type: "diagram:draw";
  readonly id: number;
}

let last: Promise<unknown> = Promise.resolve();

// One after the other: mermaid keeps state of its own while it draws.
addEventListener("message", ({ data, origin, source: asker }: MessageEvent<Partial<DrawMessage> | null>) => {
  if (origin !== location.origin || data?.type !== "diagram:draw") return;
  const { id, source = "", title = "", lights = [] } = data;
  last = last.then(async () => {
    const result = await draw({ source, title, lights });
    asker?.postMessage({ type: "diagram:drawn", id, result }, { targetOrigin: origin });
  });
});
// Whoever opened this page as a frame waits for this.
parent.postMessage({ type: "diagram:ready" }, location.origin);
