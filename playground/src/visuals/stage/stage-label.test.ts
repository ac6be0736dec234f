import { expect, test } from "vitest";
import type { ClientState } from "../../../../server/lab/state.ts";
import { clientLabel } from "./stage-label.ts";

const client = (name: string, rooms: readonly unknown[], rest: Partial<ClientState> = {}): ClientState => {
  const id = `id of ${name}`;
  return { name, namespace: "/", id, isConnected: true, rooms: [id, ...rooms], flags: {}, ...rest };
};

test.each([
  [client("Cy", ["random", "general"]), "Cy, in general and random"],
  [client("Eli", []), "Eli, in no room"],
  [client("Dee", ["1", 1], { namespace: "/chat" }), 'Dee in /chat, in "1" and 1'],
  [client("Bo", [], { isConnected: false, rooms: [] }), "Bo, disconnected"],
  [client("New", ["general"], { isConnected: false, id: "", rooms: ["general"] }), "New, in general"],
])("a client's button says where it is: %#", (subject, expected) => {
  const clients = [client("Ana", ["general"]), client("Fay", ["random"]), subject];
  expect(clientLabel(subject, { clients, serverOptions: {} })).toBe(expected);
});
