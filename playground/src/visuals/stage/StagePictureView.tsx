import type { ReadonlySignal } from "@preact/signals";
import { BubbleMark, ClientMark } from "./ClientMark.tsx";
import { DotMarks } from "./DotMarks.tsx";
import { FrameMarks, HullLabels, HullMarks } from "./HullMarks.tsx";
import { LineMark } from "./LineMark.tsx";
import type { StagePicture } from "./picture.ts";
import type { StagePlan } from "./plan.ts";
import { ServerMark } from "./ServerMark.tsx";
import { TagLegend } from "./TagLegend.tsx";

/** From so many clients on, lines are thinner, so that the circles stay what one sees. */
const manyFrom = 14;

interface StagePictureViewProps {
  readonly plan: StagePlan;
  readonly picture: ReadonlySignal<StagePicture | null>;
  readonly label: string;
  readonly selected: ReadonlySignal<string | null>;
}

/** The drawing: a name list renders when the cast changes; everything that moves is bound to signals. */
export function StagePictureView({ plan, picture, label, selected }: StagePictureViewProps) {
  const { size, names, server } = plan;
  return (
    <svg
      class={names.length > manyFrom ? "stage-picture has-many" : "stage-picture"}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size.widthPx} ${size.heightPx}`}
    >
      <FrameMarks plan={plan} />
      <TagLegend plan={plan} />
      <HullMarks picture={picture} />
      {names.map((name) => (
        <LineMark key={name} name={name} picture={picture} />
      ))}
      <HullLabels picture={picture} />
      <ServerMark server={server} picture={picture} />
      {names.map((name) => (
        <ClientMark key={name} name={name} picture={picture} selected={selected} />
      ))}
      <DotMarks picture={picture} plan={plan} />
      {names.map((name) => (
        <BubbleMark key={name} name={name} picture={picture} />
      ))}
    </svg>
  );
}
