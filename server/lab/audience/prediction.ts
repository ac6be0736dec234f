/** Why a client should get no copy: the first that holds, in this order. */
export const absences = [
  "disconnected",
  "other-namespace",
  "no-emit",
  "not-addressed",
  "sender",
  "excepted",
  "empty-room",
  "not-in-room",
  "dropped",
] as const;
export type Absence = (typeof absences)[number];

/** What one `emit`, `send`, `write` or `emitWithAck` addresses, as the model reads it. */
export interface Emission {
  /** Index of the statement in the expression. */
  readonly statement: number;
  readonly event: string | number;
  readonly namespace: string;
  /** `one`: a direct packet to `to`. `broadcast`: rooms (empty = the whole namespace) minus except. */
  readonly target:
    | { readonly type: "one"; readonly client: string }
    | {
        readonly type: "broadcast";
        /** The client whose `socket` it started from, or null for `io`. */
        readonly from: string | null;
        /** Real room values, in the order named. */
        readonly rooms: readonly unknown[];
        readonly except: readonly unknown[];
      };
  readonly isVolatile: boolean;
  /** Clients that should get this copy, in scene order. */
  readonly recipients: readonly string[];
}

/** The error of an acknowledgement that nobody can give any more; every other one is Socket.IO's own. */
export const neverAnswered = "never answered";

/** One acknowledgement as asked for: `error` is its message. For a broadcast, responses are in no promised order. */
export interface AckOutcome {
  readonly error: string | null;
  readonly responses: readonly unknown[];
}

/** What should come of an expression, by the rule alone. Names are clients' names, in scene order. */
export interface Prediction {
  /** Copies by client; a client with none is absent. */
  readonly copies: ReadonlyMap<string, number>;
  /** Why each of the others gets none. */
  readonly absences: ReadonlyMap<string, Absence>;
  readonly emissions: readonly Emission[];
  /** Clients still connected, and each connected client's rooms, afterwards. */
  readonly connected: readonly string[];
  readonly rooms: ReadonlyMap<string, ReadonlySet<unknown>>;
  /** What the expression throws, as `String(error)`, or null. */
  readonly error: string | null;
  /** One entry for each acknowledgement asked for, in order; null where luck decides. */
  readonly acks: readonly (AckOutcome | null)[];
  /** Names that the last `fetchSockets` gives, in scene order, or null. */
  readonly returned: readonly string[] | null;
  /** False where luck decides (a broadcast acknowledgement without a timeout that somebody could answer). */
  readonly isCertain: boolean;
}
