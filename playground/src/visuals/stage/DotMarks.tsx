import { type ReadonlySignal, useComputed } from "@preact/signals";
import { xy } from "./geometry.ts";
import type { DotShape, StagePicture } from "./picture.ts";
import type { StagePlan } from "./plan.ts";

/** What is on its way: a dot for each client and kind that this trace moves, out of sight while it rests. */
export function DotMarks({
  picture,
  plan,
}: {
  readonly picture: ReadonlySignal<StagePicture | null>;
  readonly plan: StagePlan;
}) {
  const dots = [...plan.motions].flatMap(([client, motions]) => {
    const kinds = new Set(motions.map((motion) => (motion.type === "line" ? "connect" : motion.type)));
    return (["request", "copy", "reply", "connect"] as const)
      .filter((kind) => kinds.has(kind))
      .map((kind) => ({ client, kind }));
  });
  return (
    <g>
      {dots.map(({ client, kind }) => (
        <DotMark key={`${kind} ${client}`} client={client} kind={kind} picture={picture} />
      ))}
    </g>
  );
}

interface DotMarkProps {
  readonly client: string;
  readonly kind: DotShape["kind"];
  readonly picture: ReadonlySignal<StagePicture | null>;
}

function DotMark({ client, kind, picture }: DotMarkProps) {
  const dot = useComputed(() => picture.value?.dots.find((one) => one.client === client && one.kind === kind));
  const transform = useComputed(() => (dot.value === undefined ? "" : `translate(${xy(dot.value.at)})`));
  const visibility = useComputed(() => (dot.value === undefined ? "hidden" : "visible"));
  return (
    <g transform={transform} visibility={visibility} class={`stage-dot is-${kind}`}>
      <circle class="stage-dot-glow" r={kind === "reply" ? 9 : 12} />
      <circle class="stage-dot-core" r={kind === "reply" ? 5 : 7.5} />
    </g>
  );
}
