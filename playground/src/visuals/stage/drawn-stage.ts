import type { ReadonlySignal } from "@preact/signals";
import type { Told } from "../../../../server/lab/replay/told.ts";
import type { LabState } from "../../../../server/lab/state.ts";
import type { Size } from "./geometry.ts";
import type { StageProps } from "./stage-props.ts";

/** What both ways to draw a stage are given: one by one, and as a crowd. */
export interface DrawnStage extends Pick<StageProps, "onOpenClient" | "selected"> {
  /** The lab where no run is told. */
  readonly state: ReadonlySignal<LabState>;
  /** The lab whose clients have buttons: after the run that is told. */
  readonly shownState: ReadonlySignal<LabState>;
  readonly told: ReadonlySignal<Told | null>;
  readonly senderName: ReadonlySignal<string | null>;
  readonly size: ReadonlySignal<Size>;
  /** The playhead, or the stop it is in where motion is reduced. */
  readonly shownMs: ReadonlySignal<number>;
}
