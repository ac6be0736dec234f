import { roomLabel } from "../room-label.ts";
import type { LabState } from "../state.ts";
import type { Emission } from "./prediction.ts";

/** Whom one emit addresses, as the server's box says it: `to: general · except: Ana`. Errors: none. */
export function targetLine(emission: Emission, state: LabState): string {
  const flags = emission.isVolatile ? " · volatile" : "";
  if (emission.target.type === "one") return `to: ${emission.target.client}${flags}`;
  const { rooms, except, from } = emission.target;
  const labels = (list: readonly unknown[]) => list.map((room) => roomLabel(room, state.clients)).join(", ");
  const sender = state.clients.find((client) => client.name === from);
  const excepted = except.map((room) => (room === sender?.id ? sender?.name : roomLabel(room, state.clients)));
  const to = rooms.length === 0 ? `everyone in ${emission.namespace}` : labels(rooms);
  return `to: ${to}${excepted.length === 0 ? "" : ` · except: ${excepted.join(", ")}`}${flags}`;
}
