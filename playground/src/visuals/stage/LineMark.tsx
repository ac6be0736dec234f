import { type ReadonlySignal, useComputed } from "@preact/signals";
import { curvePath, curveUntil, reversed, tenth } from "./geometry.ts";
import type { LineShape, StagePicture } from "./picture.ts";

/** One client's line to the server and what is drawn along it. */
export function LineMark({
  name,
  picture,
}: {
  readonly name: string;
  readonly picture: ReadonlySignal<StagePicture | null>;
}) {
  const line = useComputed(() => picture.value?.lines.find(({ client }) => client === name));
  const base = useComputed(() => basePath(line.value));
  const opacity = useComputed(() => tenth(line.value?.opacity ?? 0));
  const trail = (kind: LineShape["trails"][number]["kind"]) => {
    const drawn = line.value?.trails.find((one) => one.kind === kind);
    return drawn === undefined ? "" : curvePath(drawn.curve);
  };
  const request = useComputed(() => trail("request"));
  const copy = useComputed(() => trail("copy"));
  const connect = useComputed(() => trail("connect"));
  const lineClass = useComputed(() => {
    if ((line.value?.gapPart ?? 0) > 0) return "stage-line is-broken";
    return line.value?.isAwaited ? "stage-line is-awaited" : "stage-line";
  });
  return (
    <g opacity={opacity}>
      <path class={lineClass} d={base} />
      <path class="stage-trail is-connect" d={connect} />
      <path class="stage-trail is-request" d={request} />
      <path class="stage-trail is-copy" d={copy} />
    </g>
  );
}

/** The whole line, or its two ends where it is broken. A cut one ends abruptly, in the middle. */
function basePath(line: LineShape | undefined): string {
  if (line === undefined) return "";
  if (line.gapPart === 0) return curvePath(line.base);
  const upper = 0.5 - 0.36 * line.gapPart;
  const lower = 0.5 - 0.3 * line.gapPart;
  return `${curvePath(curveUntil(line.base, upper))}${curvePath(curveUntil(reversed(line.base), lower))}`;
}
