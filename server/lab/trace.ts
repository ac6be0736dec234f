import type { AckOutcome, Prediction } from "./audience/prediction.ts";
import type { LabState } from "./state.ts";
import type { Step } from "./step.ts";

/**
 * One thing that happened, in the order it happened. `atMs` is real time on the clients' clock since the step's request
 * was sent; the server's own entries have none (its clock is another) and stand by order.
 */
export type TraceEntry =
  /** The sender's client sent the request; for the server's own step, the lab told the server. */
  | { readonly type: "request"; readonly sender: string | null; readonly atMs: number }
  /** The server wrote one emit's packet for each of these clients, in this order (its catch-all outgoing listener). */
  | {
      readonly type: "emit";
      readonly emission: number;
      readonly event: unknown;
      readonly writtenFor: readonly string[];
    }
  /** The expression threw, as `String(error)`. */
  | { readonly type: "error"; readonly message: string }
  /** The server changed this client's rooms during the step. */
  | {
      readonly type: "rooms";
      readonly client: string;
      readonly joined: readonly unknown[];
      readonly left: readonly unknown[];
    }
  /** A copy arrived; `emission` is the emit it came from, null for one replayed from an earlier step after a reconnect. */
  | {
      readonly type: "copy";
      readonly client: string;
      readonly emission: number | null;
      readonly args: readonly unknown[];
      readonly atMs: number;
    }
  /** The client's fence came back: whatever was sent to it before has arrived. */
  | { readonly type: "fence"; readonly client: string; readonly atMs: number }
  | { readonly type: "connected"; readonly client: string; readonly id: string; readonly atMs: number }
  /** The client's own `disconnect` event, with its real reason. */
  | { readonly type: "disconnected"; readonly client: string; readonly reason: string; readonly atMs: number }
  /** An acknowledgement asked for by the expression, settled (index in the order asked). */
  | { readonly type: "ack"; readonly index: number; readonly outcome: AckOutcome }
  | { readonly type: "returned"; readonly clients: readonly string[] };

/** All that one step caused, from real packets, and what the model said of it. */
export interface Trace {
  readonly step: Step;
  readonly before: LabState;
  readonly after: LabState;
  readonly entries: readonly TraceEntry[];
  /** The model's answer for a `run` step; null for every other step. */
  readonly prediction: Prediction | null;
}
