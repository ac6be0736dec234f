import * as words from "#words/scopes.ts";

/** One emit worth a button. In a template, `{room}`, `{another}`, `{namespace}` and `{other}` stand for the scene's own. */
export interface Scope {
  readonly id: string;
  /** As it is said and written on the button. */
  readonly title: string;
  readonly template: string;
  /** What it does, in one line. */
  readonly truth: string;
  readonly source: string;
}

const docs = "https://socket.io/docs/v4";

const records = [
  {
    id: "socket-emit",
    template: 'socket.emit("msg", "hi")',
    source: `${docs}/emitting-events/`,
  },
  {
    id: "socket-to-room",
    template: 'socket.to({room}).emit("msg", "hi")',
    source: `${docs}/rooms/`,
  },
  {
    id: "io-to-room",
    template: 'io.to({room}).emit("msg", "hi")',
    source: `${docs}/rooms/`,
  },
  {
    id: "io-emit",
    template: 'io.emit("msg", "hi")',
    source: `${docs}/broadcasting-events/`,
  },
  {
    id: "broadcast",
    template: 'socket.broadcast.emit("msg", "hi")',
    source: `${docs}/broadcasting-events/`,
  },
  {
    id: "except",
    template: 'io.except({room}).emit("msg", "hi")',
    source: `${docs}/server-api/`,
  },
  {
    id: "namespace",
    template: 'io.of({namespace}).emit("msg", "hi")',
    source: `${docs}/namespaces/`,
  },
  {
    id: "two-rooms",
    template: 'io.to({room}).to({another}).emit("msg", "hi")',
    source: `${docs}/rooms/`,
  },
  {
    id: "room-list",
    template: 'socket.to([{room}, {another}]).emit("msg", "hi")',
    source: `${docs}/server-api/`,
  },
  {
    id: "two-emits",
    template: 'io.to({room}).emit("msg", "hi"); io.to({another}).emit("msg", "hi")',
    source: `${docs}/rooms/`,
  },
  {
    id: "to-except",
    template: 'io.to({room}).except({another}).emit("msg", "hi")',
    source: `${docs}/server-api/`,
  },
  {
    id: "except-client",
    template: 'io.to({room}).except({other}.id).emit("msg", "hi")',
    source: `${docs}/rooms/`,
  },
  {
    id: "private",
    template: 'io.to({other}.id).emit("msg", "hi")',
    source: `${docs}/rooms/`,
  },
  {
    id: "to-myself",
    template: 'socket.to(socket.id).emit("msg", "hi")',
    source: `${docs}/server-api/`,
  },
  {
    id: "empty-list",
    template: 'io.to([]).emit("msg", "hi")',
    source: "https://github.com/socketio/socket.io/issues/4645",
  },
  {
    id: "kept-operator",
    template: 'const op = io.to({room}); op.except({another}).emit("msg", "one"); op.emit("msg", "two")',
    source: `${docs}/migrating-from-3-x-to-4-0/`,
  },
  {
    id: "volatile",
    template: 'io.volatile.emit("msg", "hi")',
    source: `${docs}/emitting-events/`,
  },
  {
    id: "volatile-dropped",
    template: 'socket.emit("msg", "hi"); io.volatile.emit("msg", "hi again")',
    source: `${docs}/emitting-events/`,
  },
  {
    id: "local",
    template: 'io.local.emit("msg", "hi")',
    source: `${docs}/server-api/`,
  },
  {
    id: "send",
    template: 'socket.send("hi")',
    source: `${docs}/server-api/`,
  },
  {
    id: "ack",
    template: 'socket.emit("question", "ready?", ack)',
    source: `${docs}/emitting-events/`,
  },
  {
    id: "emit-with-ack",
    template: 'socket.timeout(500).emitWithAck("question", "ready?")',
    source: `${docs}/emitting-events/`,
  },
  {
    id: "broadcast-ack",
    template: 'io.to({room}).timeout(500).emit("question", "ready?", ack)',
    source: `${docs}/broadcasting-events/`,
  },
  {
    id: "fetch-sockets",
    template: "io.in({room}).fetchSockets()",
    source: `${docs}/server-instance/`,
  },
  {
    id: "join",
    template: "socket.join({another})",
    source: `${docs}/rooms/`,
  },
  {
    id: "leave",
    template: "socket.leave({room})",
    source: `${docs}/rooms/`,
  },
  {
    id: "sockets-join",
    template: "io.in({room}).socketsJoin({another})",
    source: `${docs}/server-instance/`,
  },
  {
    id: "sockets-leave",
    template: "io.socketsLeave({room})",
    source: `${docs}/server-instance/`,
  },
  {
    id: "disconnect-sockets",
    template: "io.in({room}).disconnectSockets()",
    source: `${docs}/server-instance/`,
  },
] as const;

/**
 * The taught scopes, in the order they are offered.
 *
 * Shape:  the four basic ones come first; each is filled by `fillScope` and run from every seat on every host.
 * Source: socket.io 4.8.4; `source` is where a reader finds more.
 */
export const scopes: readonly Scope[] = records.map((record) => ({ ...record, ...words.scopes[record.id] }));
