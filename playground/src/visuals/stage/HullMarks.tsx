import type { ReadonlySignal } from "@preact/signals";
import type { HullShape } from "./hull-shapes.ts";
import type { StagePicture } from "./picture.ts";
import type { StagePlan } from "./plan.ts";
import { useStable } from "./use-stable.ts";

interface PictureProps {
  readonly picture: ReadonlySignal<StagePicture | null>;
}

const none: readonly (HullShape & { readonly opacity: number })[] = [];

/** The rooms' outlines. */
export function HullMarks({ picture }: PictureProps) {
  const hulls = useStable(() => picture.value?.hulls ?? none);
  return (
    <g>
      {hulls.value.map(({ path, hue, opacity }) => (
        <g key={path} opacity={opacity}>
          <path class={`stage-hull is-room-${hue}`} d={path} />
        </g>
      ))}
    </g>
  );
}

/** The rooms' names, above the lines so that they stay readable. */
export function HullLabels({ picture }: PictureProps) {
  const hulls = useStable(() => picture.value?.hulls ?? none);
  return (
    <g>
      {hulls.value.map(({ path, hue, opacity, label, labelBox }) => (
        <g key={path} class={`stage-room-label is-room-${hue}`} opacity={opacity}>
          <rect x={labelBox.x} y={labelBox.y} width={labelBox.width} height={labelBox.height} rx="10" />
          <text x={labelBox.x + labelBox.width / 2} y={labelBox.y + 14.5}>
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A quiet frame around each namespace, where there is more than the main one. */
export function FrameMarks({ plan }: { readonly plan: StagePlan }) {
  const areas = plan.phases.at(-1)?.placement.areas ?? [];
  return (
    <g>
      {areas
        .filter(({ isFramed }) => isFramed)
        .map(({ namespace, box }) => (
          <g key={namespace} class="stage-frame">
            <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="14" />
            <text x={box.x + 12} y={box.y + box.height - 9}>
              {namespace}
            </text>
          </g>
        ))}
    </g>
  );
}
