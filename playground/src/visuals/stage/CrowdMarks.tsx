import { type ReadonlySignal, useComputed } from "@preact/signals";
import * as words from "#words/crowd.ts";
import type { CrowdPicture, CrowdPlan } from "./crowd.ts";
import { ServerMark } from "./ServerMark.tsx";
import { fitText } from "./text-fit.ts";
import { useStable } from "./use-stable.ts";

interface CrowdMarksProps {
  readonly plan: CrowdPlan;
  readonly picture: ReadonlySignal<CrowdPicture | null>;
  readonly label: string;
}

/** More clients than can have names: dots by room, with counts. */
export function CrowdMarks({ plan: { size, server }, picture, label }: CrowdMarksProps) {
  const dotWidth = useComputed(() => (picture.value?.dotPx ?? 2) * 2);
  return (
    <svg class="stage-picture is-crowd" role="img" aria-label={label} viewBox={`0 0 ${size.widthPx} ${size.heightPx}`}>
      <CloudMarks picture={picture} />
      <CrowdSender picture={picture} />
      <g class="stage-dots" stroke-width={dotWidth}>
        <DotsPath kind="idle" picture={picture} />
        <DotsPath kind="leftOut" picture={picture} />
        <DotsPath kind="gone" picture={picture} />
        <DotsPath kind="received" picture={picture} />
      </g>
      <CrowdSenderDot picture={picture} />
      <g class="stage-dots" stroke-width={dotWidth}>
        <DotsPath kind="copies" picture={picture} />
        <DotsPath kind="replies" picture={picture} />
      </g>
      <ServerMark server={server} picture={picture} />
    </svg>
  );
}

interface PictureProps {
  readonly picture: ReadonlySignal<CrowdPicture | null>;
}

function DotsPath({ kind, picture }: PictureProps & { readonly kind: keyof CrowdPicture["paths"] }) {
  const path = useComputed(() => picture.value?.paths[kind] ?? "");
  return <path class={`stage-dots-${kind}`} d={path} />;
}

/** The outlines of the clouds, in the hue and line of each of their rooms, with what they are and their counts. */
function CloudMarks({ picture }: PictureProps) {
  const clouds = useStable(() =>
    (picture.value?.clouds ?? []).map(({ key, rooms, label, names, centre, radiusPx, received, isTold }) => ({
      key,
      hues: rooms.map(({ hue }) => hue),
      label: fitText(label, Math.max(104, radiusPx * 2 + 8), 13, true),
      count: isTold ? words.received(received, names.length) : words.clients(names.length),
      isHit: isTold && received > 0,
      centre,
      radiusPx,
    })),
  );
  return (
    <g>
      {clouds.value.map(({ key, hues, label, count, isHit, centre, radiusPx }) => (
        <g key={key}>
          {hues.length === 0 && <circle class="stage-cloud" cx={centre.x} cy={centre.y} r={radiusPx} />}
          {hues.map((hue, index) => (
            <circle
              key={hue}
              class={index === 0 ? `stage-hull is-room-${hue}` : `stage-hull is-inner is-room-${hue}`}
              cx={centre.x}
              cy={centre.y}
              r={Math.max(2, radiusPx - index * 5)}
            />
          ))}
          <text
            class={`stage-cloud-name${hues.length === 1 ? ` is-room-${hues[0]}` : ""}`}
            x={centre.x}
            y={centre.y + radiusPx + 16}
          >
            {label}
          </text>
          <text
            class={isHit ? "stage-cloud-count is-hit" : "stage-cloud-count"}
            x={centre.x}
            y={centre.y + radiusPx + 32}
          >
            {count}
          </text>
        </g>
      ))}
    </g>
  );
}

function CrowdSender({ picture }: PictureProps) {
  const trail = useComputed(() => picture.value?.sender?.trail ?? "");
  return <path class="stage-trail is-request" d={trail} />;
}

function CrowdSenderDot({ picture }: PictureProps) {
  const sender = useStable(() => picture.value?.sender ?? null);
  const radius = useComputed(() => Math.max(4, (picture.value?.dotPx ?? 2) + 2));
  if (sender.value === null) return null;
  const { name, at } = sender.value;
  return (
    <g>
      <circle class="stage-crowd-sender-dot" cx={at.x} cy={at.y} r={radius} />
      <text class="stage-crowd-sender-name" x={at.x} y={at.y - 12}>
        {name}
      </text>
    </g>
  );
}
