import type { Sender } from "../lab/step.ts";

/** Names a run by who runs what, so that a link can be found for it and lit up. Errors: none. */
export function runKey(sender: Sender, source: string): string {
  return `${sender.type === "client" ? sender.name : ""}: ${source}`;
}
