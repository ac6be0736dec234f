import { useComputed } from "@preact/signals";
import { ClientButtons } from "./ClientButtons.tsx";
import { CrowdMarks } from "./CrowdMarks.tsx";
import { crowdAt, planCrowd } from "./crowd.ts";
import type { DrawnStage } from "./drawn-stage.ts";
import { stageLabel } from "./stage-label.ts";
import { useSpots } from "./use-spots.ts";

/** The stage of more clients than can be drawn one by one. A script of its own: most readers never need it. */
export function CrowdStage({ state, shownState, told, senderName, size, shownMs, onOpenClient, selected }: DrawnStage) {
  const plan = useComputed(() => planCrowd(state.value, told.value, senderName.value, size.value));
  const picture = useComputed(() => crowdAt(plan.value, shownMs.value));
  const spots = useSpots(() => ({
    places: picture.value.places,
    sizePx: Math.max(12, picture.value.dotPx * 2 + 6),
  }));
  return (
    <>
      <CrowdMarks plan={plan.value} picture={picture} label={stageLabel(shownState.value)} />
      <ClientButtons state={shownState} spots={spots} onOpenClient={onOpenClient} selected={selected} />
    </>
  );
}
