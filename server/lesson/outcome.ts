import type { Trace } from "../lab/trace.ts";
import type { Outcome } from "./difference.ts";

/** A run as a lesson looks at it. */
export interface RunOutcome extends Outcome {
  /** Copies by client, from receipts; a client with none is absent. */
  readonly copies: ReadonlyMap<string, number>;
  /** What the expression threw, or null. */
  readonly error: string | null;
}

/**
 * What came of a run, for predictions and claims. Who got a copy is what arrived; the model only says whom the run was
 * addressed to.
 *
 * Errors: none; a step that is no run gives an outcome in which nobody was meant.
 */
export function outcomeOf({ step, before, entries, prediction }: Trace): RunOutcome {
  const copies = new Map<string, number>();
  let error: string | null = null;
  for (const entry of entries) {
    if (entry.type === "copy") copies.set(entry.client, (copies.get(entry.client) ?? 0) + 1);
    if (entry.type === "error") error = entry.message;
  }
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
  return { sender, members, received: new Set(copies.keys()), copies, error };
}
