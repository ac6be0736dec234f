import type { Failure, Result } from "./result.ts";
import type { Scene } from "./scene/scene.ts";
import type { LabState } from "./state.ts";
import type { Step } from "./step.ts";
import type { Trace } from "./trace.ts";

/** One real server and its connected clients. One step at a time; a second call waits for the first. */
export interface Lab {
  /** The clients as they are now. */
  state(): LabState;
  /**
   * Does one step for real and returns what happened once silence is proved.
   *
   * Errors: step/*, host/dead, lab/closed, lab/fault; the lab is as it was before, or `onLost` says that it is gone.
   */
  run(step: Step, signal?: AbortSignal): Promise<Result<Trace>>;
  /** Ends every client and the server. Errors: none; calling it again does nothing. */
  close(): Promise<void>;
}

/** Where labs run. */
export interface Host {
  /** For the header: "running in this tab", "over the network", "on this machine". */
  readonly place: string;
  /**
   * Starts a server and connects the scene's clients, in order.
   *
   * Errors: scene/invalid, host/unavailable, host/dead. `onLost` is called at most once, when the lab is lost through no
   * step of the reader's (host/dead, lab/lost-clients); the lab is closed then.
   */
  open(scene: Scene, onLost: (failure: Failure) => void, signal?: AbortSignal): Promise<Result<Lab>>;
  /** Ends the host and every lab on it. */
  close(): Promise<void>;
}
