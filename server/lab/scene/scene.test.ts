import { describe, expect, it } from "vitest";
import { parseScene } from "./scene.ts";

const client = (extra: object) => ({ clients: [{ name: "ana", ...extra }] });
const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe("a scene", () => {
  it("fills in the namespace and the rooms", () => {
    expect(
      parseScene({ clients: [{ name: "ana" }, { name: "bo", namespace: "/chat", rooms: ["a", 1, "1"] }] }),
    ).toEqual({
      ok: true,
      value: {
        clients: [
          { name: "ana", namespace: "/", rooms: [] },
          { name: "bo", namespace: "/chat", rooms: ["a", 1, "1"] },
        ],
      },
    });
  });

  it("may have no clients", () => {
    expect(parseScene({ clients: [] })).toEqual({ ok: true, value: { clients: [] } });
  });

  it.each([null, 0, false, "yes", [1, { a: [] }], { deep: { er: null } }, nested(31)])(
    "keeps the reply %j",
    (replies) => {
      expect(parseScene(client({ replies }))).toMatchObject({ ok: true, value: { clients: [{ replies }] } });
    },
  );

  it("knows no reply from a reply of null", () => {
    const scene = parseScene(client({ replies: undefined }));
    expect(scene.ok && Object.hasOwn(scene.value.clients[0] ?? {}, "replies")).toBe(false);
  });

  it.each([
    {},
    { connectionStateRecovery: {} },
    { connectionStateRecovery: { maxDisconnectionDuration: 1000, skipMiddlewares: false } },
  ])("keeps the server's options %j", (serverOptions) => {
    expect(parseScene({ clients: [], serverOptions })).toEqual({ ok: true, value: { clients: [], serverOptions } });
  });

  it("keeps rooms named like Object's own members", () => {
    const rooms = ["__proto__", "constructor", ""];
    expect(parseScene(client({ rooms }))).toMatchObject({ ok: true, value: { clients: [{ rooms }] } });
  });
});

describe("a scene that cannot be used", () => {
  it.each([
    [undefined, ""],
    [null, ""],
    [[], ""],
    ["ana", ""],
    [{}, "clients"],
    [{ clients: {} }, "clients"],
    [{ clients: Array.from({ length: 1001 }, (_, index) => ({ name: `c${index}` })) }, "clients"],
    [{ clients: [], servers: 1 }, "servers"],
    [JSON.parse('{"clients":[],"__proto__":{}}'), "__proto__"],
    [{ clients: ["ana"] }, "clients[0]"],
    [{ clients: [{}] }, "clients[0].name"],
    [{ clients: [{ name: "ana" }, { name: "a b" }] }, "clients[1].name"],
    [{ clients: [{ name: "ana" }, { name: "bo" }, { name: "ANA" }] }, "clients[2].name"],
    [{ clients: [{ name: "ana" }, { name: "ana" }] }, "clients[1].name"],
    [client({ name: "__proto__" }), "clients[0].name"],
    [client({ room: [] }), "clients[0].room"],
    [client({ namespace: 1 }), "clients[0].namespace"],
    [client({ namespace: "chat" }), "clients[0].namespace"],
    [client({ namespace: "/a,b" }), "clients[0].namespace"],
    [client({ namespace: `/${"a".repeat(64)}` }), "clients[0].namespace"],
    [client({ rooms: "general" }), "clients[0].rooms"],
    [client({ rooms: ["a", null] }), "clients[0].rooms[1]"],
    [client({ rooms: [Number.NaN] }), "clients[0].rooms[0]"],
    [client({ rooms: ["a", "b", "a"] }), "clients[0].rooms[2]"],
    [client({ rooms: [0, -0] }), "clients[0].rooms[1]"],
    [client({ rooms: ["a".repeat(65)] }), "clients[0].rooms[0]"],
    [client({ replies: [1, { a: () => 1 }] }), "clients[0].replies[1].a"],
    [client({ replies: new Date(0) }), "clients[0].replies"],
    [client({ replies: [Number.POSITIVE_INFINITY] }), "clients[0].replies[0]"],
    [client({ replies: nested(33) }), `clients[0].replies${"[0]".repeat(32)}`],
    [client({ replies: "a".repeat(20_000) }), "clients[0].replies"],
    [client({ replies: JSON.parse('{"__proto__":1}') }), "clients[0].replies.__proto__"],
    [{ clients: [], serverOptions: { cors: {} } }, "serverOptions.cors"],
    [{ clients: [], serverOptions: { connectionStateRecovery: true } }, "serverOptions.connectionStateRecovery"],
    [
      { clients: [], serverOptions: { connectionStateRecovery: { skipMiddlewares: 1 } } },
      "serverOptions.connectionStateRecovery.skipMiddlewares",
    ],
    [
      { clients: [], serverOptions: { connectionStateRecovery: { maxDisconnectionDuration: -1 } } },
      "serverOptions.connectionStateRecovery.maxDisconnectionDuration",
    ],
  ])("says where: %j", (input, field) => {
    const scene = parseScene(input);
    expect(scene).toMatchObject({ ok: false, code: "scene/invalid", field });
    expect(scene.ok || scene.message).toMatch(/^\S.*[.?]$/);
  });

  it("asks what was meant by a key it does not know", () => {
    expect(parseScene(client({ room: [] }))).toMatchObject({
      message: 'A client has no "room"; did you mean "rooms"?',
    });
  });

  it("is one of more clients than the page can draw", () => {
    const clients = Array.from({ length: 13 }, (_, index) => ({ name: `c${index}` }));
    expect(parseScene({ clients }, { maxClients: 12 })).toMatchObject({ ok: false, field: "clients" });
    expect(parseScene({ clients })).toMatchObject({ ok: true });
  });
});
