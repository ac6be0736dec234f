import * as words from "#words/stage.ts";
import type { Told } from "../../../../server/lab/replay/told.ts";

/** What the server's box says, how, and whether it is at it right now. */
export interface SayShape {
  readonly text: string;
  readonly tone: "rest" | "target" | "note" | "error";
  readonly isBusy: boolean;
}

/** What the server says at the playhead: the last thing it said stays. Errors: none. */
export function sayAt(
  { told, sender }: { readonly told: Told | null; readonly sender: string | null },
  playheadMs: number,
): SayShape {
  const said = told?.beats.motions.findLast((motion) => motion.type === "say" && motion.startMs <= playheadMs);
  if (said?.type === "say") return { text: said.text, tone: said.tone, isBusy: playheadMs < said.endMs };
  const isAsked = told?.trace.step.type === "run" && sender !== null;
  return { text: isAsked ? words.askedBy(sender) : "", tone: "rest", isBusy: false };
}
