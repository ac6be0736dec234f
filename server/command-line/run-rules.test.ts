import { describe, expect, test } from "vitest";
import { runExperiments } from "./recorded-terminal.ts";

interface Row {
  readonly rule: string;
  readonly expression: string;
  readonly expected: Readonly<Record<string, unknown>>;
  readonly setup?: string;
  readonly sender?: string;
  readonly serverOptions?: unknown;
}

// Ana and Bo in "general", Cy in "general" and "vip", Dee in no room, Eli and Fay in namespaces of their own.
const clients = [
  { name: "ana", rooms: ["general"] },
  { name: "bo", rooms: ["general"] },
  { name: "cy", rooms: ["general", "vip"], replies: "hi from cy" },
  { name: "dee" },
  { name: "eli", namespace: "/chat", rooms: ["general"] },
  { name: "fay", namespace: "/fay", replies: null },
];

const everyone = { ana: 1, bo: 1, cy: 1, dee: 1 };
const recovery = { connectionStateRecovery: { maxDisconnectionDuration: 1000 } };

// facts/emit-scopes.md, 1.2: targets.
const targets: readonly Row[] = [
  { rule: "socket.emit reaches that client only", expression: 'socket.emit("x")', expected: { received: { ana: 1 } } },
  {
    rule: "send is the event message",
    expression: 'socket.send("x")',
    expected: { received: { ana: 1 }, events: { ana: [["message", "x"]] } },
  },
  {
    rule: "broadcast reaches the namespace without the sender",
    expression: 'socket.broadcast.emit("x")',
    expected: {
      received: { bo: 1, cy: 1, dee: 1 },
      notReceived: { ana: "sender", eli: "other-namespace", fay: "other-namespace" },
    },
  },
  {
    rule: "socket.to leaves the sender out",
    expression: 'socket.to("general").emit("x")',
    expected: {
      received: { bo: 1, cy: 1 },
      notReceived: { ana: "sender", dee: "not-in-room", eli: "other-namespace", fay: "other-namespace" },
    },
  },
  {
    rule: "socket.in is socket.to",
    expression: 'socket.in("general").emit("x")',
    expected: { received: { bo: 1, cy: 1 } },
  },
  {
    rule: "a sender need not be a member",
    sender: "dee",
    expression: 'socket.to("vip").emit("x")',
    expected: { received: { cy: 1 } },
  },
  {
    rule: "socket.except is the namespace without a room and the sender",
    expression: 'socket.except("vip").emit("x")',
    expected: {
      received: { bo: 1, dee: 1 },
      notReceived: { ana: "sender", cy: "excepted", eli: "other-namespace", fay: "other-namespace" },
    },
  },
  { rule: "io.emit reaches the requester too", expression: 'io.emit("x")', expected: { received: everyone } },
  { rule: "io.sockets.emit is io.emit", expression: 'io.sockets.emit("x")', expected: { received: everyone } },
  { rule: 'io.of("/") is io', expression: 'io.of("/").emit("x")', expected: { received: everyone } },
  { rule: "the server may send", sender: "server", expression: 'io.emit("x")', expected: { received: everyone } },
  {
    rule: "io.to reaches every member, the requester too",
    expression: 'io.to("general").emit("x")',
    expected: { received: { ana: 1, bo: 1, cy: 1 } },
  },
  {
    rule: "two rooms in one chain are a union, one copy each",
    expression: 'io.to("general").to(["vip"]).emit("x")',
    expected: { received: { ana: 1, bo: 1, cy: 1 } },
  },
  {
    rule: "two calls make two copies",
    expression: 'io.to("general").emit("x"); io.to("vip").emit("x")',
    expected: { received: { ana: 1, bo: 1, cy: 2 } },
  },
  {
    rule: "except wins wherever it stands",
    expression: 'io.except("vip").to("general").except([bo.id]).emit("x")',
    expected: { received: { ana: 1 } },
  },
  { rule: "an id is a room", expression: "socket.to(bo.id).emit('x')", expected: { received: { bo: 1 } } },
  {
    rule: "rooms belong to their namespace",
    expression: 'io.of("/chat").to("general").emit("x")',
    expected: { received: { eli: 1 } },
  },
  {
    rule: "local changes nothing on one server",
    expression: 'socket.local.emit("x")',
    expected: { received: { bo: 1, cy: 1, dee: 1 } },
  },
];

// 1.3: modifiers, acknowledgements, utilities.
const modifiers: readonly Row[] = [
  {
    rule: "operators are kept, never changed",
    expression: 'const one = io.to("vip"); const both = one.to("general"); one.emit("x")',
    expected: { received: { cy: 1 } },
  },
  {
    rule: "a flag left on a socket is used up by its next emit",
    expression: 'socket.timeout(300); socket.emit("x", ack); socket.emit("y", ack)',
    expected: {
      acks: [
        { error: "operation has timed out", responses: [] },
        { error: "never answered", responses: [] },
      ],
    },
  },
  {
    rule: "a client may answer null",
    sender: "fay",
    expression: 'socket.emit("x", ack)',
    expected: { acks: { error: null, responses: [null] } },
  },
  {
    rule: "the second, volatile write in one tick is dropped",
    expression: 'socket.emit("x"); socket.volatile.emit("y")',
    expected: { received: { ana: 1 }, events: { ana: [["x"]] } },
  },
  {
    rule: "volatile is delivered on an idle line",
    expression: 'socket.volatile.emit("x")',
    expected: { received: { ana: 1 } },
  },
  { rule: "compress changes nobody", expression: 'io.compress(false).emit("x")', expected: { received: everyone } },
  {
    rule: "one client's acknowledgement",
    sender: "cy",
    expression: 'socket.emit("x", ack)',
    expected: { acks: { error: null, responses: ["hi from cy"] } },
  },
  {
    rule: "an acknowledgement nobody gives",
    expression: 'socket.emit("x", ack)',
    expected: { acks: { error: "never answered", responses: [] }, agrees: true },
  },
  {
    rule: "a broadcast's acknowledgements within their timeout",
    expression: 'io.to("vip").timeout(2000).emit("x", ack)',
    expected: { acks: { error: null, responses: ["hi from cy"] }, agrees: true },
  },
  {
    rule: "a broadcast's acknowledgements when some are missing",
    expression: 'io.timeout(300).emit("x", ack)',
    expected: { acks: { error: "operation has timed out", responses: ["hi from cy"] } },
  },
  {
    rule: "a broadcast to nobody is acknowledged by nobody",
    expression: 'io.to("nowhere").timeout(300).emit("x", ack)',
    expected: { acks: { error: null, responses: [] }, received: {} },
  },
  {
    rule: "a broadcast acknowledgement without a timeout is luck",
    expression: 'io.to("vip").emit("x", ack)',
    expected: { predicted: null, agrees: null },
  },
  {
    rule: "several acknowledgements make a list",
    sender: "cy",
    expression: 'socket.emit("x", ack); bo.emit("y", ack)',
    expected: {
      acks: [
        { error: null, responses: ["hi from cy"] },
        { error: "never answered", responses: [] },
      ],
    },
  },
  {
    rule: "io has no emitWithAck",
    expression: 'io.emitWithAck("x")',
    expected: {
      error: "TypeError: io.emitWithAck is not a function",
      received: {},
      notReceived: expect.objectContaining({ bo: "no-emit" }),
    },
  },
  {
    rule: "fetchSockets names those an emit would reach",
    expression: 'socket.in("general").fetchSockets()',
    expected: { returned: ["bo", "cy"], received: {} },
  },
  {
    rule: "socketsJoin through socket leaves the caller out",
    expression: 'socket.in("general").socketsJoin("x")',
    expected: { rooms: expect.objectContaining({ ana: ["<id>", "general"], bo: ["<id>", "general", "x"] }) },
  },
  {
    rule: "joined twice and left once is out",
    expression: 'socket.join("x"); socket.join("x"); socket.leave("x")',
    expected: { rooms: expect.objectContaining({ ana: ["<id>", "general"] }) },
  },
  {
    rule: "disconnectSockets selects as emit does",
    expression: 'io.to("vip").disconnectSockets()',
    expected: {
      connected: ["ana", "bo", "dee", "eli", "fay"],
      notReceived: expect.objectContaining({ cy: "disconnected" }),
    },
  },
  {
    rule: "a reserved name throws",
    expression: 'socket.emit("disconnect")',
    expected: { error: 'Error: "disconnect" is a reserved event name', received: {} },
  },
  {
    rule: "recovery adds an argument that listeners can see",
    serverOptions: recovery,
    expression: 'io.emit("x", 1)',
    expected: { events: expect.objectContaining({ bo: [["x", 1, "<offset>"]] }) },
  },
  {
    rule: "binary and ids are written the same in every run",
    expression: 'bo.emit("x", new Uint8Array([1, 2]), { deep: [bo.id, ana.id] }, undefined)',
    expected: { events: { bo: [["x", { bytes: [1, 2] }, { deep: ["<id>", "<id:ana>"] }, null]] } },
  },
];

// 1.4: traps.
const traps: readonly Row[] = [
  { rule: "io.to([]) is everyone", expression: 'io.to([]).emit("x")', expected: { received: everyone } },
  {
    rule: "socket.to([]) is everyone but the sender",
    expression: 'socket.to([]).emit("x")',
    expected: { received: { bo: 1, cy: 1, dee: 1 } },
  },
  { rule: "socket.to(socket.id) is nobody", expression: 'socket.to(socket.id).emit("x")', expected: { received: {} } },
  {
    rule: "whoever joined the sender's room is left out with the sender",
    setup: "bo.join(ana.id)",
    expression: 'socket.broadcast.emit("x")',
    expected: { received: { cy: 1, dee: 1 }, rooms: expect.objectContaining({ bo: ["<id:ana>", "<id>", "general"] }) },
  },
  {
    rule: "a sender who left the own-id room hears its own broadcast",
    setup: "socket.leave(socket.id)",
    expression: 'socket.to("general").emit("x")',
    expected: { received: { ana: 1, bo: 1, cy: 1 } },
  },
  {
    rule: "nobody is in an own-id room that was left",
    setup: "ana.leave(ana.id)",
    expression: 'io.to(ana.id).emit("x")',
    expected: { received: {}, notReceived: expect.objectContaining({ ana: "empty-room", bo: "empty-room" }) },
  },
  {
    rule: "with recovery, socket.emit reaches whoever joined the own-id room",
    serverOptions: recovery,
    setup: "bo.join(ana.id)",
    expression: 'socket.emit("x")',
    expected: { received: { ana: 1, bo: 1 } },
  },
  {
    rule: "with recovery, socket.emit reaches nobody once the own-id room was left",
    serverOptions: recovery,
    setup: "socket.leave(socket.id)",
    expression: 'socket.emit("x")',
    expected: { received: {} },
  },
  {
    rule: "room 1 is not room '1'",
    setup: "bo.join(1)",
    expression: 'io.to("1").emit("x")',
    expected: { received: {} },
  },
  {
    rule: "room 1 is room 1",
    setup: 'bo.join([1, "1"])',
    expression: 'io.to(1).emit("x")',
    expected: { received: { bo: 1 }, rooms: expect.objectContaining({ bo: [1, "1", "<id>", "general"] }) },
  },
  { rule: "an unknown room is nobody", expression: 'io.to("nobody").emit("x")', expected: { received: {} } },
  { rule: "to(undefined) is nobody", expression: 'io.to(undefined).emit("x")', expected: { received: {} } },
  {
    rule: "to(undefined) is whoever joined undefined",
    setup: "dee.join(undefined)",
    expression: 'io.to(undefined).emit("x")',
    expected: { received: { dee: 1 }, rooms: expect.objectContaining({ dee: ["<id>", null] }) },
  },
  { rule: "io.to takes a namespace for a room", expression: 'io.to("/chat").emit("x")', expected: { received: {} } },
  {
    rule: "an operator has no broadcast",
    expression: 'socket.to("general").broadcast.emit("x")',
    expected: { error: expect.stringMatching(/^TypeError: Cannot read properties of undefined/), received: {} },
  },
];

describe("emitscope run does what Socket.IO does, and says so beforehand", () => {
  test.each([...targets, ...modifiers, ...traps])(
    "$rule: $expression",
    async ({ rule: _, sender = "ana", expected, ...row }) => {
      const [result] = await runExperiments([{ clients, sender, ...row }]);
      // Whatever else the row says, model and reality agree.
      expect(result).toMatchObject({ agrees: true, ...expected });
    },
  );
});
