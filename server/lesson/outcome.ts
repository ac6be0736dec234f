import type { Trace } from "../lab/trace.ts";
import type { Outcome } from "./difference.ts";

/**
 * What came of a run, for predictions. Who got a copy is what arrived; the model only says whom the run was
 * addressed to.
 *
 * Errors: none; a step that is no run gives an outcome in which nobody was meant.
 */
export function outcomeOf({ step, before, entries, prediction }: Trace): Outcome {
  const received = new Set(entries.flatMap((entry) => (entry.type === "copy" ? [entry.client] : [])));
  const members = new Set<string>();
  for (const { namespace, target } of prediction?.emissions ?? []) {
    for (const client of before.clients.filter((other) => other.namespace === namespace)) {
      const isMeant =
        target.type === "one"
          ? client.name === target.client
          : target.rooms.length === 0 || client.rooms.some((room) => target.rooms.includes(room));
      if (isMeant) members.add(client.name);
    }
  }
  const sender = step.type === "run" && step.sender.type === "client" ? step.sender.name : null;
  if (sender !== null) members.delete(sender);
  return { sender, members, received };
}
