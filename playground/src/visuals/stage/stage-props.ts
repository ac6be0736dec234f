import type { ReadonlySignal } from "@preact/signals";
import type { LabState } from "../../../../server/lab/state.ts";
import type { Sender } from "../../../../server/lab/step.ts";
import type { Player } from "../../panel/player.ts";

/** What the stage is given. It shows what `player` tells at its playhead; without a trace, `state` at rest. */
export interface StageProps {
  readonly state: ReadonlySignal<LabState>;
  /** Who would run the next expression; drawn in accent while no run is shown. */
  readonly sender: ReadonlySignal<Sender>;
  readonly player: Player;
  /** A client's button was pressed; the menu's place is beside `anchor`. */
  readonly onOpenClient: (name: string, anchor: HTMLButtonElement) => void;
  /** The client whose menu is open, or null. */
  readonly selected: ReadonlySignal<string | null>;
}
