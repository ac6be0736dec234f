import type { Absence, AckOutcome } from "../audience/prediction.ts";
import type { Scene } from "../scene/scene.ts";

/** What Socket.IO 4.8.4 is known to do with an expression; what a row does not say is not checked. */
export interface KnownOutcome {
  readonly rule: string;
  readonly expression: string;
  /** Copies by client, all of them. */
  readonly received: Readonly<Record<string, number>>;
  /** `ana` where it is not given; `server` for the server itself. */
  readonly sender?: string;
  /** Run before, in a step of its own, by the same sender. */
  readonly setup?: string;
  readonly isRecoveryOn?: boolean;
  readonly absences?: Readonly<Record<string, Absence>>;
  readonly error?: string;
  /** null: a matter of luck. */
  readonly acks?: readonly (AckOutcome | null)[];
  readonly returned?: readonly string[];
  readonly connected?: readonly string[];
  /** Rooms afterwards, without the own-id room where a client is in it; `<id>` where it should be shown. */
  readonly rooms?: Readonly<Record<string, readonly unknown[]>>;
}

/** Ana, who sends, and Bo are in red; Bo and Cy in green; Cy in blue; Dee in no room; Eli in a red of another namespace. */
export const outcomeScene: Scene = {
  clients: [
    { name: "ana", namespace: "/", rooms: ["red"], replies: "from ana" },
    { name: "bo", namespace: "/", rooms: ["red", "green"], replies: { from: "bo" } },
    { name: "cy", namespace: "/", rooms: ["green", "blue"] },
    { name: "dee", namespace: "/", rooms: [] },
    { name: "eli", namespace: "/chat", rooms: ["red"], replies: null },
  ],
};

export const nobody = {};
export const everyone = { ana: 1, bo: 1, cy: 1, dee: 1 };
export const answered = (...responses: readonly unknown[]): AckOutcome => ({ error: null, responses });
export const failed = (error: string, ...responses: readonly unknown[]): AckOutcome => ({ error, responses });
