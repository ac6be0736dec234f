import { type AckOutcome, neverAnswered } from "../prediction.ts";
import type { Member } from "./world.ts";

/**
 * An acknowledgement an expression asked for. `reached`: who got the packet; `expected`: whose answers it waits for, which
 * includes those for whom a volatile packet was dropped. `refused`: `emitWithAck` of a reserved name, a rejected promise.
 */
export type Asked =
  | { readonly type: "refused"; readonly message: string }
  | { readonly type: "one"; readonly expected: Member; readonly wasReached: boolean; readonly timeoutMs?: number }
  | {
      readonly type: "broadcast";
      readonly expected: readonly Member[];
      readonly reached: readonly Member[];
      readonly timeoutMs?: number;
    };

/** Below this, whether an answer comes in time is a matter of luck. */
const certainFromMs = 100;

/**
 * How an acknowledgement ends, asked after the whole expression has run, as a client that was disconnected by it cannot answer.
 *
 * Shape:  null where luck decides.
 * Errors: none.
 */
export function settle(asked: Asked): AckOutcome | null {
  if (asked.type === "refused") return { error: asked.message, responses: [] };
  if (asked.type === "one") {
    const { expected, wasReached, timeoutMs } = asked;
    if (wasReached && mayAnswerInTime(expected)) return null;
    if (!wasReached || !canAnswer(expected))
      return timeoutMs === undefined ? { error: neverAnswered, responses: [] } : timedOut([]);
    if (timeoutMs !== undefined && timeoutMs < certainFromMs) return null;
    return { error: null, responses: [expected.replies] };
  }
  const { expected, reached, timeoutMs = 0 } = asked;
  if (expected.length === 0) return { error: null, responses: [] };
  if (reached.some(mayAnswerInTime)) return null;
  const answering = reached.filter(canAnswer);
  if (answering.length === 0) return timedOut([]);
  // Without a timeout, `setTimeout(…, undefined)` leaves the clients one millisecond.
  if (timeoutMs < certainFromMs) return null;
  const responses = answering.map(({ replies }) => replies);
  return answering.length === expected.length ? { error: null, responses } : timedOut(responses);
}

function timedOut(responses: readonly unknown[]): AckOutcome {
  return { error: "operation has timed out", responses };
}

function canAnswer({ isConnected, isBroken, replies }: Member): boolean {
  return isConnected && !isBroken && replies !== undefined;
}

/** Its connection ends because of a later packet; an answer may be faster than that. */
function mayAnswerInTime({ isConnected, isBroken, replies }: Member): boolean {
  return isConnected && isBroken && replies !== undefined;
}
