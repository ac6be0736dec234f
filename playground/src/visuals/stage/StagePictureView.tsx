import type { ReadonlySignal } from "@preact/signals";
import { BubbleMark, ClientMark } from "./ClientMark.tsx";
import { DotMarks } from "./DotMarks.tsx";
import { FrameMarks, HullLabels, HullMarks } from "./HullMarks.tsx";
import { LineMark } from "./LineMark.tsx";
import type { StagePicture } from "./layout.ts";
import type { StagePlan } from "./plan.ts";
import { ServerMark } from "./ServerMark.tsx";

interface StagePictureViewProps {
  readonly plan: ReadonlySignal<StagePlan | null>;
  readonly picture: ReadonlySignal<StagePicture | null>;
  readonly label: string;
  readonly selected: ReadonlySignal<string | null>;
}

/** The drawing: a name list renders when the cast changes; everything that moves is bound to signals. */
export function StagePictureView({ plan, picture, label, selected }: StagePictureViewProps) {
  const planned = plan.value;
  if (planned === null) return null;
  const { size, names, server } = planned;
  return (
    <svg class="stage-picture" role="img" aria-label={label} viewBox={`0 0 ${size.widthPx} ${size.heightPx}`}>
      <FrameMarks plan={planned} />
      <HullMarks picture={picture} />
      {names.map((name) => (
        <LineMark key={name} name={name} picture={picture} />
      ))}
      <HullLabels picture={picture} />
      <ServerMark server={server} picture={picture} />
      {names.map((name) => (
        <ClientMark key={name} name={name} picture={picture} selected={selected} />
      ))}
      <DotMarks picture={picture} plan={planned} />
      {names.map((name) => (
        <BubbleMark key={name} name={name} picture={picture} />
      ))}
    </svg>
  );
}
