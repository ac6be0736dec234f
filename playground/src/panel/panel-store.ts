import type { ReadonlySignal } from "@preact/signals";
import type { Failure, Result } from "../../../server/lab/result.ts";
import type { Scene } from "../../../server/lab/scene.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Sender, Step } from "../../../server/lab/step.ts";
import type { Trace } from "../../../server/lab/trace.ts";

/** Where the lab is: not begun, starting, at rest, doing a step, or gone with the reason. */
export type LabStatus =
  | { readonly type: "idle" }
  | { readonly type: "starting" }
  | { readonly type: "ready" }
  | { readonly type: "running" }
  | { readonly type: "lost"; readonly failure: Failure };

/** One step done in this lab, with its trace; `id` counts from 1 and names it for good. */
export interface Run {
  readonly id: number;
  readonly trace: Trace;
}

/** What a link in the text, an address or a receipt asks the panel to do, in this order: steps, fill the box, run it. */
export interface Drive {
  readonly steps: readonly Step[];
  readonly sender: Sender | null;
  readonly source: string | null;
  readonly isRun: boolean;
}

/** The panel's state and verbs. Views read the signals and call the verbs; nothing else talks to the host. */
export interface PanelStore {
  readonly scene: ReadonlySignal<Scene>;
  readonly status: ReadonlySignal<LabStatus>;
  /** The clients now; before the first start, as the scene says they will be (not connected yet). */
  readonly state: ReadonlySignal<LabState>;
  readonly sender: ReadonlySignal<Sender>;
  /** The text in the expression box. */
  readonly source: ReadonlySignal<string>;
  /** Every step done on this lab, oldest first. */
  readonly runs: ReadonlySignal<readonly Run[]>;
  /** The step on the stage, or null before the first. */
  readonly shown: ReadonlySignal<Run | null>;

  /** Starts the lab if it is not there yet. */
  start(): Promise<void>;
  setSource(source: string): void;
  setSender(sender: Sender): void;
  /** Runs what the box holds. */
  runBox(): Promise<Result<Trace>>;
  doStep(step: Step): Promise<Result<Trace>>;
  drive(drive: Drive): Promise<Result<Trace | null>>;
  show(run: Run): void;
  /** Replays all steps but the last on a fresh lab. */
  undo(): Promise<void>;
  /** A fresh lab of the same scene. */
  reset(): Promise<void>;
  /** A fresh lab of another scene. */
  load(scene: Scene): Promise<void>;
  close(): Promise<void>;
}
