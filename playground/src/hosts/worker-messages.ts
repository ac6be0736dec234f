import type { LabControl } from "../../../server/lab/live/control.ts";
import type { Failure } from "../../../server/lab/result.ts";

/** How often the server in the tab asks its clients for a sign of life, and how long it waits for one. */
export interface Heartbeat {
  readonly pingIntervalMs: number;
  readonly pingTimeoutMs: number;
}

/** The page to its worker. A `lab` comes with the port on which that lab is talked about from then on. */
export type PageMessage = { readonly type: "ping" } | { readonly type: "lab"; readonly heartbeat: Heartbeat };

/** The worker to its page: it has started, or it answers a ping. */
export type WorkerMessage = { readonly type: "ready" } | { readonly type: "pong" };

/** On a lab's port, to the worker. A `line` comes with the far end of a client's new line. */
export type LabMessage =
  | {
      readonly type: "call";
      readonly id: number;
      readonly verb: keyof LabControl;
      readonly args: readonly unknown[];
    }
  | { readonly type: "line"; readonly url: string };

/** On a lab's port, to the page: what came of one call. A failure is one sentence and never a stack. */
export type LabAnswer =
  | { readonly type: "answer"; readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly type: "answer"; readonly id: number; readonly ok: false; readonly failure: Failure };
