import { type ReadonlySignal, useComputed } from "@preact/signals";
import { ClientButtons } from "./ClientButtons.tsx";
import type { DrawnStage } from "./drawn-stage.ts";
import { pictureAt } from "./picture.ts";
import type { StagePlan } from "./plan.ts";
import { StagePictureView } from "./StagePictureView.tsx";
import { stageLabel } from "./stage-label.ts";
import { useSpots } from "./use-spots.ts";

/** The stage where each client is drawn. */
export function EachStage({
  plan,
  shownState,
  shownMs,
  onOpenClient,
  selected,
}: DrawnStage & { readonly plan: ReadonlySignal<StagePlan | null> }) {
  const picture = useComputed(() => (plan.value === null ? null : pictureAt(plan.value, shownMs.value)));
  const spots = useSpots(() => ({
    places: new Map(picture.value?.clients.map(({ name, at }) => [name, at])),
    sizePx: (picture.value?.clients[0]?.look.radiusPx ?? 22) * 2 + 8,
  }));
  if (plan.value === null) return null;
  return (
    <>
      <StagePictureView plan={plan.value} picture={picture} label={stageLabel(shownState.value)} selected={selected} />
      <ClientButtons state={shownState} spots={spots} onOpenClient={onOpenClient} selected={selected} />
    </>
  );
}
