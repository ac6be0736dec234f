import { type ReadonlySignal, useComputed } from "@preact/signals";
import type { ClientLook } from "./client-shape.ts";
import { eased, tenth, xy } from "./geometry.ts";
import type { StagePicture } from "./picture.ts";
import { TagMarks } from "./TagMarks.tsx";
import { textWidthPx } from "./text-fit.ts";
import { useStable } from "./use-stable.ts";

interface MarkProps {
  readonly name: string;
  readonly picture: ReadonlySignal<StagePicture | null>;
}

/** One client: its circle, name, caption and tags, and the ring of an arrival. */
export function ClientMark({
  name,
  picture,
  selected,
}: MarkProps & { readonly selected: ReadonlySignal<string | null> }) {
  const shape = useComputed(() => picture.value?.clients.find((client) => client.name === name));
  const look = useStable(() => shape.value?.look ?? null);
  const transform = useComputed(() => (shape.value === undefined ? "" : `translate(${xy(shape.value.at)})`));
  const opacity = useComputed(() => tenth(shape.value?.opacity ?? 0));
  const ringRadius = useComputed(() => {
    const part = shape.value?.ringPart ?? null;
    return part === null ? 0 : tenth((shape.value?.look.radiusPx ?? 0) + 3 + 17 * eased(part));
  });
  const ringOpacity = useComputed(() => Math.round(100 * (1 - (shape.value?.ringPart ?? 1))) / 100);
  if (look.value === null) return null;
  const { radiusPx, isConnected, isSender, isRoomy, tone, inside, below, caption, captionTone, tags } = look.value;
  const classes = [
    "stage-client",
    `is-${tone}`,
    isSender ? "is-sender" : "",
    isConnected ? "" : "is-gone",
    selected.value === name ? "is-selected" : "",
  ];
  const belowY = radiusPx + 15;
  const tagsY = radiusPx + (below === null ? 7 : 21);
  const captionY = belowY + (below === null ? 0 : 15) + (isRoomy && tags.length > 0 ? 20 : 0);
  return (
    <g class={classes.join(" ")} transform={transform} opacity={opacity}>
      <circle class="stage-ring is-arriving" r={ringRadius} opacity={ringOpacity} />
      {tone === "received" && <circle class="stage-ring" r={radiusPx + 5.5} />}
      {isSender && <circle class="stage-ring is-sender-ring" r={radiusPx + (tone === "received" ? 9.5 : 5.5)} />}
      <circle class="stage-seat" r={radiusPx} />
      <text class={isRoomy ? "stage-name" : "stage-name is-small"} y={isRoomy ? 5 : 4}>
        {inside}
      </text>
      {below !== null && (
        <text class={isRoomy ? "stage-name-below" : "stage-name-below is-small"} y={belowY}>
          {below}
        </text>
      )}
      {caption !== "" && (
        <text class={`stage-caption is-${captionTone}`} y={captionY}>
          {caption}
        </text>
      )}
      <TagMarks look={look.value} topPx={tagsY} />
    </g>
  );
}

/** What the latest copy said, above the circle it came to. */
export function BubbleMark({ name, picture }: MarkProps) {
  const shape = useComputed(() => picture.value?.clients.find((client) => client.name === name));
  const look = useStable(() => bubbleOf(shape.value?.look));
  const transform = useComputed(() => (shape.value === undefined ? "" : `translate(${xy(shape.value.at)})`));
  if (look.value === null) return null;
  const { bubble, radiusPx } = look.value;
  // A badge sits on the circle's shoulder; words stand on its head.
  const isBadge = bubble.length <= 2;
  const width = isBadge ? 18 : textWidthPx(bubble, 12, true) + 18;
  const height = isBadge ? 18 : 22;
  const shoulderPx = radiusPx * 0.74 + 3;
  const x = isBadge ? shoulderPx - 9 : -width / 2;
  const y = isBadge ? -shoulderPx - 9 : -radiusPx - 17;
  return (
    <g class="stage-bubble" transform={transform}>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} />
      <text x={x + width / 2} y={y + height / 2 + 4.5}>
        {bubble}
      </text>
    </g>
  );
}

function bubbleOf(look: ClientLook | undefined): { readonly bubble: string; readonly radiusPx: number } | null {
  return look?.bubble == null ? null : { bubble: look.bubble, radiusPx: look.radiusPx };
}
