import * as words from "#words/telling.ts";
import { roomInShort } from "../room-label.ts";
import type { LabState } from "../state.ts";
import type { Emission } from "./prediction.ts";

/** Whom one emit addresses, as the server's box says it: `to: general · except: Ana`. Errors: none. */
export function targetLine(emission: Emission, state: LabState): string {
  const { target, namespace, isVolatile } = emission;
  if (target.type === "one") return words.target(target.client, "", isVolatile);
  const { rooms, except, from } = target;
  const labels = (list: readonly unknown[]) => list.map((room) => roomInShort(room, state.clients)).join(", ");
  const sender = state.clients.find((client) => client.name === from);
  const excepted = except.map((room) => (room === sender?.id ? sender?.name : roomInShort(room, state.clients)));
  return words.target(
    rooms.length === 0 ? words.everyoneIn(namespace) : labels(rooms),
    excepted.join(", "),
    isVolatile,
  );
}
