import { answered, everyone, failed, type KnownOutcome, nobody } from "./outcome.ts";

const timedOut = "operation has timed out";
const red = { ana: 1, bo: 1 };
const tooMany = Array.from({ length: 11 }, () => "new Uint8Array(1)").join(", ");

/** Modifiers, acknowledgements, rooms and connections. Source: socket.io 4.8.4, run. */
export const effects: readonly KnownOutcome[] = [
  {
    rule: "a link that nothing keeps leaves a kept operator as it is",
    expression: 'const op = io.to("red"); op.to("blue"); op.emit("x")',
    received: red,
  },
  {
    rule: "a kept operator does not change",
    expression: 'const op = io.to("red"); const wider = op.to("blue"); op.emit("x")',
    received: red,
  },
  {
    rule: "the new operator is wider",
    expression: 'const op = io.to("red"); const wider = op.to("blue"); wider.emit("x")',
    received: { ...red, cy: 1 },
  },
  { rule: "volatile reaches idle lines", expression: 'io.volatile.emit("x")', received: everyone },
  {
    rule: "a second, volatile write in one tick is dropped",
    expression: 'socket.emit("x"); io.volatile.emit("y")',
    received: everyone,
  },
  {
    rule: "a volatile write first leaves the next alone",
    expression: 'io.volatile.emit("x"); io.emit("y")',
    received: { ana: 2, bo: 2, cy: 2, dee: 2 },
  },
  {
    rule: "two volatile writes: the first arrives",
    expression: 'io.volatile.emit("x"); io.volatile.emit("y")',
    received: everyone,
  },
  {
    rule: "volatile stays on a socket until its next emit",
    expression: 'const s = socket.volatile; io.emit("x"); s.emit("y"); s.emit("z")',
    received: { ana: 2, bo: 1, cy: 1, dee: 1 },
  },
  {
    rule: "a socket's flags wait for later steps",
    setup: "const s = socket.volatile",
    expression: 'io.emit("x"); socket.emit("y")',
    received: everyone,
  },
  {
    rule: "a flag set alone waits on the socket",
    expression: 'ana.volatile; io.emit("x"); ana.emit("y"); ana.emit("z")',
    received: { ana: 2, bo: 1, cy: 1, dee: 1 },
  },
  {
    rule: "the flags of a socket go with its next operator",
    setup: "const s = socket.volatile",
    expression: 'io.emit("x"); socket.to("red").emit("y"); socket.emit("z")',
    received: { ...everyone, ana: 2 },
  },
  {
    rule: "a reserved name leaves the flags where they are",
    setup: 'socket.volatile.emit("connect")',
    expression: 'io.emit("x"); socket.emit("y")',
    received: everyone,
  },

  { rule: "a client answers", expression: 'socket.emit("q", ack)', received: { ana: 1 }, acks: [answered("from ana")] },
  {
    rule: "a client that never answers",
    expression: 'cy.emit("q", ack)',
    received: { cy: 1 },
    acks: [failed("never answered")],
  },
  {
    rule: "a timeout ends the wait",
    expression: 'cy.timeout(100).emit("q", ack)',
    received: { cy: 1 },
    acks: [failed(timedOut)],
  },
  {
    rule: "a timeout left on a socket waits for its next emit",
    setup: "const s = cy.timeout(100)",
    expression: 'cy.emit("q", ack)',
    received: { cy: 1 },
    acks: [failed(timedOut)],
  },
  {
    rule: "emitWithAck gives the answer",
    expression: 'bo.timeout(2000).emitWithAck("q")',
    received: { bo: 1 },
    acks: [answered({ from: "bo" })],
  },
  { rule: "null is an answer", expression: 'eli.emitWithAck("q")', received: { eli: 1 }, acks: [answered(null)] },
  {
    rule: "emitWithAck of a reserved name only rejects",
    expression: 'socket.emitWithAck("connect"); socket.emit("x")',
    received: { ana: 1 },
    acks: [failed('"connect" is a reserved event name')],
  },
  {
    rule: "a broadcast collects every answer",
    expression: 'io.to("red").timeout(2000).emit("q", ack)',
    received: red,
    acks: [answered("from ana", { from: "bo" })],
  },
  {
    rule: "a broadcast with an answer missing keeps the others",
    expression: 'io.to("green").timeout(150).emit("q", ack)',
    received: { bo: 1, cy: 1 },
    acks: [failed(timedOut, { from: "bo" })],
  },
  {
    rule: "emitWithAck of a broadcast rejects with the others",
    expression: 'io.to("green").timeout(150).emitWithAck("q")',
    received: { bo: 1, cy: 1 },
    acks: [failed(timedOut, { from: "bo" })],
  },
  {
    rule: "nobody to answer is no error",
    expression: 'io.to("typo").emit("q", ack)',
    received: nobody,
    acks: [answered()],
  },
  {
    rule: "a broadcast without a timeout does not wait",
    expression: 'io.to("blue").emit("q", ack)',
    received: { cy: 1 },
    acks: [failed(timedOut)],
  },
  {
    rule: "whether an answer comes within no time is luck",
    expression: 'io.to("red").emit("q", ack)',
    received: red,
    acks: [null],
  },
  {
    rule: "who is disconnected cannot answer",
    expression: 'bo.emit("q", ack); bo.timeout(100).emit("q", ack); bo.disconnect()',
    received: { bo: 2 },
    acks: [failed("never answered"), failed(timedOut)],
    connected: ["ana", "cy", "dee", "eli"],
  },
  {
    rule: "a volatile question that is dropped is never answered",
    expression: 'io.emit("x"); bo.volatile.emit("q", ack)',
    received: everyone,
    acks: [failed("never answered")],
  },

  {
    rule: "fetchSockets lists the recipients",
    expression: 'socket.to("red").fetchSockets()',
    received: nobody,
    returned: ["bo"],
    absences: { ana: "no-emit" },
  },
  {
    rule: "fetchSockets of io",
    expression: "io.fetchSockets()",
    received: nobody,
    returned: ["ana", "bo", "cy", "dee"],
  },
  {
    rule: "join takes a list",
    expression: 'socket.join(["a", "b"])',
    received: nobody,
    rooms: { ana: ["a", "b", "red"] },
  },
  {
    rule: "leave takes no list",
    expression: 'bo.leave(["red", "green"])',
    received: nobody,
    rooms: { bo: ["green", "red"] },
  },
  {
    rule: "joining twice and leaving once is out",
    expression: 'socket.join("a"); socket.join("a"); socket.leave("a")',
    received: nobody,
    rooms: { ana: ["red"] },
  },
  {
    rule: "socketsJoin takes those who would get a copy",
    expression: 'socket.in("red").socketsJoin(["a", "b"])',
    received: nobody,
    rooms: { ana: ["red"], bo: ["a", "b", "green", "red"] },
    absences: { ana: "no-emit", eli: "other-namespace" },
  },
  {
    rule: "socketsLeave takes a list",
    expression: 'io.socketsLeave(["red", "green"])',
    received: nobody,
    rooms: { ana: [], bo: [], cy: ["blue"], eli: ["red"] },
  },
  {
    rule: "a room of another namespace stays",
    expression: 'io.of("/chat").socketsLeave("red")',
    received: nobody,
    rooms: { ana: ["red"], eli: [] },
    absences: { ana: "other-namespace", eli: "no-emit" },
  },
  {
    rule: "rooms change at once",
    expression: 'dee.join("red"); socket.leave("red"); io.to("red").emit("x")',
    received: { bo: 1, dee: 1 },
  },
  {
    rule: "a disconnected client gets no more, and can join nothing",
    expression: 'io.emit("a"); bo.disconnect(); bo.join("typo"); io.emit("b"); bo.emit("c"); io.to("typo").emit("d")',
    received: { ana: 2, bo: 1, cy: 2, dee: 2 },
    connected: ["ana", "cy", "dee", "eli"],
  },
  {
    rule: "a room left by disconnecting is empty",
    expression: 'cy.disconnect(true); io.to("blue").emit("x")',
    received: nobody,
    absences: { ana: "empty-room", cy: "disconnected" },
  },
  {
    rule: "what was sent before a disconnection arrives",
    expression: 'io.emit("a"); io.emit("b"); io.in("red").disconnectSockets(true)',
    received: { ana: 2, bo: 2, cy: 2, dee: 2 },
    connected: ["cy", "dee", "eli"],
  },
  {
    rule: "a disconnected socket can still address others",
    setup: "bo.disconnect()",
    expression: 'bo.to("red").emit("x")',
    received: { ana: 1 },
    absences: { bo: "disconnected" },
  },
  {
    rule: "a client that is sent more than ten binary parts hangs up",
    expression: `io.to("red").emit("x", ${tooMany}); io.emit("y")`,
    received: { cy: 1, dee: 1 },
    absences: { ana: "disconnected", bo: "disconnected" },
    connected: ["cy", "dee", "eli"],
  },
];
