import { describe, expect, test } from "vitest";
import { senderNamed } from "./contract/experiment.contract.ts";
import { parseExpression } from "./expression/parse.ts";
import { fillScope, type Seats } from "./fill-scope.ts";
import { type Scope, scopes } from "./scopes.ts";

const seats: Seats = {
  clients: [
    { name: "ana", namespace: "/", id: "A", rooms: ["A", "general", "B"] },
    { name: "bo", namespace: "/", id: "B", rooms: ["B", 'a "quoted" room', 7] },
    { name: "dee", namespace: "/chat", id: "D", rooms: ["D", "lobby"] },
  ],
};
const scenes: readonly Seats[] = [
  seats,
  { clients: [] },
  { clients: [{ name: "$1", namespace: "/chat", rooms: [] }] },
  { clients: [{ name: "socketful", namespace: "/", rooms: ["general", "{room}", "$&"] }] },
];
const templated = (template: string) => ({ template });

describe.each(scopes)("$title", (scope: Scope) => {
  test.each(scenes)("parses in every scene, from every seat (%#)", (scene) => {
    const clients = scene.clients.map(({ name }) => name);
    for (const sender of ["server", ...clients]) {
      for (const room of [undefined, "a room", 3]) {
        const text = fillScope(scope, scene, senderNamed(sender), room);
        const parsed = parseExpression(text, { clients, hasSocket: sender !== "server" });
        expect(parsed, `${sender}: ${text}`).toMatchObject({ ok: true });
      }
    }
  });

  test("says in one line what it does, and where to read on", () => {
    expect(scope.truth).toMatch(/^[^\n]+\.$/);
    expect(scope.source).toMatch(/^https:\/\//);
  });
});

test("the basic four come first, and no two are alike", () => {
  expect(scopes.slice(0, 4).map(({ id }) => id)).toEqual(["socket-emit", "socket-to-room", "io-to-room", "io-emit"]);
  for (const key of ["id", "title", "template"] as const)
    expect(new Set(scopes.map((scope) => scope[key])).size).toBe(scopes.length);
});

test.each([
  ["the sender's own room", 'socket.to({room}).emit("x")', "ana", undefined, 'socket.to("general").emit("x")'],
  ["the room asked for", "io.to({room}).fetchSockets()", "ana", 7, "io.to(7).fetchSockets()"],
  [
    "a room of the main namespace for io",
    "io.to({room}).fetchSockets()",
    "dee",
    undefined,
    'io.to("general").fetchSockets()',
  ],
  ["a room of the sender's namespace for socket", "socket.leave({room})", "dee", undefined, 'socket.leave("lobby")'],
  [
    "a second room that is another",
    "io.to({room}).to({another}).fetchSockets()",
    "ana",
    undefined,
    'io.to("general").to("a \\"quoted\\" room").fetchSockets()',
  ],
  ["another client", "io.to({other}.id).fetchSockets()", "ana", undefined, "io.to(bo.id).fetchSockets()"],
  [
    "another client of the namespace",
    "io.to({other}.id).fetchSockets()",
    "dee",
    undefined,
    "io.to(ana.id).fetchSockets()",
  ],
  ["a namespace of the scene", "io.of({namespace}).fetchSockets()", "ana", undefined, 'io.of("/chat").fetchSockets()'],
  [
    "a client's socket for the server",
    'socket.to(socket.id).in({room}).emit("x")',
    "server",
    undefined,
    'ana.to(ana.id).in("general").emit("x")',
  ],
] as const)("fills in %s", (_what, template, sender, room, text) => {
  expect(fillScope(templated(template), seats, senderNamed(sender), room)).toBe(text);
});
