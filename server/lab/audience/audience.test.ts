import { describe, expect, test } from "vitest";
import { done, senderNamed } from "../contract/experiment.contract.ts";
import { parseExpression } from "../expression/parse.ts";
import type { ClientState, LabState } from "../state.ts";
import { predict } from "./audience.ts";
import type { Prediction } from "./prediction.ts";

const client = (name: string, rooms: readonly unknown[], more: Partial<ClientState> = {}): ClientState => {
  const id = `${name}-id`;
  return { name, namespace: "/", id, isConnected: true, rooms: [id, ...rooms], flags: {}, ...more };
};
const state: LabState = {
  clients: [
    client("ana", ["red"]),
    client("bo", ["red"], { replies: "yes" }),
    client("cy", [], { isConnected: false, rooms: [] }),
    client("dee", [], { namespace: "/chat" }),
  ],
  serverOptions: {},
};

function predicted(source: string, sender = "ana", of: LabState = state): Prediction {
  const clients = of.clients.map(({ name }) => name);
  const expression = done(parseExpression(source, { clients, hasSocket: sender !== "server" }));
  return predict(of, senderNamed(sender), expression);
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const part of Object.values(Object.freeze(value))) frozen(part);
  return value;
}

test("the state stays as it is, and the same question has the same answer", () => {
  const kept = frozen(structuredClone(state));
  const source = 'const s = socket.volatile; s.emit("x"); bo.leaveAll(); socket.join("new"); io.disconnectSockets()';
  expect(predicted(source, "ana", kept)).toEqual(predicted(source, "ana", kept));
  expect(kept).toEqual(state);
});

test("an emission tells what it addresses, with room values as they are", () => {
  const { emissions } = predicted('socket.to(["red", 1]).except(bo.id).volatile.emit(7); bo.send("x"); io.emit("y")');
  expect(emissions).toEqual([
    {
      statement: 0,
      event: 7,
      namespace: "/",
      target: { type: "broadcast", from: "ana", rooms: ["red", 1], except: ["ana-id", "bo-id"] },
      isVolatile: true,
      recipients: [],
    },
    {
      statement: 1,
      event: "message",
      namespace: "/",
      target: { type: "one", client: "bo" },
      isVolatile: false,
      recipients: ["bo"],
    },
    {
      statement: 2,
      event: "y",
      namespace: "/",
      target: { type: "broadcast", from: null, rooms: [], except: [] },
      isVolatile: false,
      recipients: ["ana", "bo"],
    },
  ]);
});

describe("the reason is the first that holds", () => {
  test.each([
    [
      'io.to("typo").except("red").emit("x")',
      { ana: "excepted", bo: "excepted", cy: "disconnected", dee: "other-namespace" },
    ],
    ['socket.to("typo").except("red").emit("x")', { ana: "sender", bo: "excepted" }],
    ['bo.disconnect(); socket.emit("x"); bo.emit("y")', { bo: "disconnected", dee: "other-namespace" }],
    [
      'socket.join("a"); dee.join("b")',
      { ana: "other-namespace", bo: "other-namespace", dee: "no-emit", cy: "disconnected" },
    ],
    ['dee.join("b"); const op = io.to("red")', { ana: "no-emit", dee: "other-namespace" }],
    ['io.of("/empty").emit("x"); bo.join("a")', { ana: "other-namespace", dee: "other-namespace" }],
    ['io.to("typo").emit("x"); io.emitWithAck("y")', { ana: "empty-room", bo: "empty-room" }],
  ])("%s", (source, absences) => {
    expect(Object.fromEntries(predicted(source).absences)).toMatchObject(absences);
  });
});

describe("a packet that the clients' parser refuses ends their connection", () => {
  const many = Array.from({ length: 11 }, () => "new Uint8Array(1)").join(", ");

  test("more than ten binary parts", () => {
    const { copies, connected, absences, isCertain } = predicted(`io.to("red").emit("x", ${many}); io.emit("y")`);
    expect([[...copies], connected, isCertain]).toEqual([[], ["dee"], true]);
    expect(absences.get("bo")).toBe("disconnected");
  });

  test("ten are read", () => {
    expect(predicted(`bo.emit("x", [${many.slice(0, -19)}])`).copies).toEqual(new Map([["bo", 1]]));
  });

  test.each([
    ["{ _placeholder: true, num: 0 }, new Uint8Array(1)", true],
    ["{ _placeholder: true, num: 1 }, new Uint8Array(1)", false],
    ["{ a: [{ _placeholder: true }] }, new Uint8Array(1)", false],
    ["{ _placeholder: true, num: 9 }", true],
  ])("what looks like the parser's own placeholder: %s", (args, isRead) => {
    expect(predicted(`bo.emit("x", ${args})`).copies.has("bo")).toBe(isRead);
  });

  test("whether a copy sent just before still arrives is luck, as long as the line is open", () => {
    const isCertain = (source: string) => predicted(`bo.emit("x"); ${source}bo.emit("y", ${many})`).isCertain;
    expect(["", "bo.disconnect(); ", "bo.disconnect(true); "].map(isCertain)).toEqual([false, false, true]);
  });
});

test("rooms are given for those connected afterwards, as real values", () => {
  const { rooms, connected } = predicted("socket.join([1, undefined]); bo.disconnect(); dee.leave(dee.id)");
  expect(connected).toEqual(["ana", "dee"]);
  expect(rooms).toEqual(
    new Map([
      ["ana", new Set(["ana-id", "red", 1, undefined])],
      ["dee", new Set()],
    ]),
  );
});

test("a disconnected client's socket can broadcast, but receives nothing and answers nothing", () => {
  const { copies, acks } = predicted('cy.broadcast.emit("x"); cy.timeout(100).emit("q", ack)');
  expect(copies).toEqual(
    new Map([
      ["ana", 1],
      ["bo", 1],
    ]),
  );
  expect(acks).toEqual([{ error: "operation has timed out", responses: [] }]);
});
