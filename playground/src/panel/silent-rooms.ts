import * as words from "#words/box-notes.ts";
import { predict } from "../../../server/lab/audience/audience.ts";
import type { Expression } from "../../../server/lab/expression/tree.ts";
import { roomLabel } from "../../../server/lab/room-label.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Sender } from "../../../server/lab/step.ts";

/**
 * What Socket.IO will not say about an expression: rooms that nobody is in, one sentence each.
 *
 * Shape:  rooms in the order named, each once; empty when there is nothing to say.
 * Errors: none.
 * Source: socket.io-adapter 2.5.8, lib/in-memory-adapter.ts: a room without members is skipped without a word.
 */
export function silentRooms(state: LabState, sender: Sender, expression: Expression): readonly string[] {
  const { clients } = state;
  const sentences = predict(state, sender, expression).emissions.flatMap(({ target, namespace }) => {
    if (target.type === "one") return [];
    const members = clients.filter((client) => client.isConnected && client.namespace === namespace);
    const known = new Set(members.flatMap(({ rooms }) => rooms));
    return [...target.rooms, ...target.except]
      .filter((room) => !known.has(room) && !clients.some(({ id }) => id === room))
      .map((room) => {
        const label = roomLabel(room, clients);
        const twin = [...known].find((other) => String(other) === String(room));
        if (twin === undefined) return namespace === "/" ? words.nobodyIn(label) : words.nobodyInOf(label, namespace);
        const other = roomLabel(twin, clients);
        return namespace === "/" ? words.nobodyInBut(label, other) : words.nobodyInOfBut(label, namespace, other);
      });
  });
  return [...new Set(sentences)];
}
