import { useComputed, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ClientButtons } from "./ClientButtons.tsx";
import { CrowdView } from "./CrowdView.tsx";
import { crowdAt } from "./crowd.ts";
import type { Size } from "./geometry.ts";
import { pictureAt } from "./picture.ts";
import { createPlanner } from "./planner.ts";
import { StagePictureView } from "./StagePictureView.tsx";
import { StepList } from "./StepList.tsx";
import { type Spots, spotsOf } from "./spots.ts";
import { stageLabel } from "./stage-label.ts";
import type { StageProps } from "./stage-props.ts";
import { useReducedMotion } from "./use-reduced-motion.ts";
import "./stage.css";

/** The size drawn before the page has measured the stage. */
const firstSize: Size = { widthPx: 820, heightPx: 430 };

/** The picture of a lab: the server, its clients in their rooms, and what travels between them at the playhead. */
export function Stage({ state, sender, player, onOpenClient, selected }: StageProps) {
  const root = useRef<HTMLDivElement>(null);
  const size = useSignal(firstSize);
  const planner = useRef(createPlanner());
  const isStill = useReducedMotion();
  useLayoutEffect(() => {
    const element = root.current;
    if (element === null) return;
    const measure = () => {
      const { clientWidth: widthPx, clientHeight: heightPx } = element;
      const known = size.peek();
      if (widthPx > 0 && heightPx > 0 && (widthPx !== known.widthPx || heightPx !== known.heightPx)) {
        size.value = { widthPx, heightPx };
      }
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [size]);

  const plan = useComputed(() => {
    const trace = player.trace.value;
    const beats = player.beats.value;
    const name = sender.value.type === "client" ? sender.value.name : null;
    const told = trace === null || beats === null ? null : { trace, beats };
    return planner.current(state.value, told, name, size.value);
  });
  const shownMs = useComputed(() => {
    if (!isStill.value) return player.playheadMs.value;
    // Without motion, each beat is its own still picture.
    return player.stops.value[player.stopIndex.value]?.atMs ?? player.playheadMs.value;
  });
  const picture = useComputed(() => (plan.value.type === "each" ? pictureAt(plan.value.plan, shownMs.value) : null));
  const crowd = useComputed(() => (plan.value.type === "crowd" ? crowdAt(plan.value.plan, shownMs.value) : null));
  const lastSpots = useRef<Spots | null>(null);
  const spots = useComputed(() => {
    lastSpots.current = spotsOf(picture.value, crowd.value, lastSpots.current);
    return lastSpots.current;
  });
  const shownState = useComputed(() => player.trace.value?.after ?? state.value);
  const label = stageLabel(shownState.value);
  return (
    <div class="stage">
      <div class="stage-view" ref={root}>
        {plan.value.type === "each" ? (
          <StagePictureView plan={plan.value.plan} picture={picture} label={label} selected={selected} />
        ) : (
          <CrowdView plan={plan.value.plan} picture={crowd} label={label} />
        )}
        <ClientButtons state={shownState} spots={spots} onOpenClient={onOpenClient} selected={selected} />
      </div>
      <StepList player={player} />
    </div>
  );
}
