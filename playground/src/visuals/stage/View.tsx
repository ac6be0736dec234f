import { useComputed, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { useLater } from "../../panel/use-later.ts";
import type { DrawnStage } from "./drawn-stage.ts";
import { EachStage } from "./EachStage.tsx";
import type { Size } from "./geometry.ts";
import { createPlanner } from "./planner.ts";
import { StepList } from "./StepList.tsx";
import type { StageProps } from "./stage-props.ts";
import { useReducedMotion } from "./use-reduced-motion.ts";
import "./stage.css";

/** Until the page has laid the stage out; nothing is drawn before. */
const noSize: Size = { widthPx: 0, heightPx: 0 };

/** The picture of a lab: the server, its clients in their rooms, and what travels between them at the playhead. */
export function Stage({ state, sender, player, onOpenClient, selected }: StageProps) {
  const root = useRef<HTMLDivElement>(null);
  const size = useSignal(noSize);
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
    // It calls back before the frame is painted, and with room to breathe after the rest of the panel was rendered: to plan
    // a stage takes long enough to be felt.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [size]);

  const senderName = useComputed(() => (sender.value.type === "client" ? sender.value.name : null));
  const { told } = player;
  const plan = useComputed(() => planner.current(state.value, told.value, senderName.value, size.value));
  const shownMs = useComputed(() => {
    if (!isStill.value) return player.playheadMs.value;
    // Without motion, each beat is its own still picture.
    return player.stops.value[player.stopIndex.value]?.atMs ?? player.playheadMs.value;
  });
  const shownState = useComputed(() => told.value?.trace.after ?? state.value);
  const isLaidOut = useComputed(() => size.value !== noSize);
  const isCrowd = useComputed(() => plan.value === null);
  const drawn = { state, shownState, told, senderName, size, shownMs, onOpenClient, selected };
  return (
    <div class="stage">
      <div class="stage-view" ref={root}>
        {isLaidOut.value && (isCrowd.value ? <LaterCrowd {...drawn} /> : <EachStage {...drawn} plan={plan} />)}
      </div>
      <StepList player={player} />
    </div>
  );
}

function LaterCrowd(drawn: DrawnStage) {
  const later = useLater(async () => (await import("./CrowdStage.tsx")).CrowdStage);
  // Where it cannot be had, the page says so once and for every part of it; receipts and steps tell the run.
  return later.type === "there" ? <later.part {...drawn} /> : null;
}
