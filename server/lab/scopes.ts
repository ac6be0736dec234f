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

/**
 * The taught scopes, in the order they are offered.
 *
 * Shape:  the four basic ones come first; each is filled by `fillScope` and run from every seat on every host.
 * Source: socket.io 4.8.4; `source` is where a reader finds more.
 */
export const scopes = [
  {
    id: "socket-emit",
    title: "socket.emit",
    template: 'socket.emit("msg", "hi")',
    truth: "Only this one client gets it.",
    source: `${docs}/emitting-events/`,
  },
  {
    id: "socket-to-room",
    title: "socket.to(room)",
    template: 'socket.to({room}).emit("msg", "hi")',
    truth: "Everyone in the room gets it, except the sender.",
    source: `${docs}/rooms/`,
  },
  {
    id: "io-to-room",
    title: "io.to(room)",
    template: 'io.to({room}).emit("msg", "hi")',
    truth: "Everyone in the room gets it, the sender too if it is a member.",
    source: `${docs}/rooms/`,
  },
  {
    id: "io-emit",
    title: "io.emit",
    template: 'io.emit("msg", "hi")',
    truth: "Everyone in the main namespace gets it, the sender too.",
    source: `${docs}/broadcasting-events/`,
  },
  {
    id: "broadcast",
    title: "broadcast",
    template: 'socket.broadcast.emit("msg", "hi")',
    truth: "Everyone in the sender's namespace gets it, except the sender.",
    source: `${docs}/broadcasting-events/`,
  },
  {
    id: "except",
    title: "except",
    template: 'io.except({room}).emit("msg", "hi")',
    truth: "Everyone gets it but the members of the room.",
    source: `${docs}/server-api/`,
  },
  {
    id: "namespace",
    title: "of(namespace)",
    template: 'io.of({namespace}).emit("msg", "hi")',
    truth: "Everyone in that namespace gets it, and nobody outside.",
    source: `${docs}/namespaces/`,
  },
  {
    id: "two-rooms",
    title: "to(a).to(b)",
    template: 'io.to({room}).to({another}).emit("msg", "hi")',
    truth: "Everyone in either room gets it, once, even a member of both.",
    source: `${docs}/rooms/`,
  },
  {
    id: "room-list",
    title: "to([a, b])",
    template: 'socket.to([{room}, {another}]).emit("msg", "hi")',
    truth: "The same as one call after the other: everyone in either room, once, except the sender.",
    source: `${docs}/server-api/`,
  },
  {
    id: "two-emits",
    title: "two emits",
    template: 'io.to({room}).emit("msg", "hi"); io.to({another}).emit("msg", "hi")',
    truth: "Two calls are two messages: a member of both rooms gets both.",
    source: `${docs}/rooms/`,
  },
  {
    id: "to-except",
    title: "to(a).except(b)",
    template: 'io.to({room}).except({another}).emit("msg", "hi")',
    truth: "Members of the first room get it, unless they are in the second one too.",
    source: `${docs}/server-api/`,
  },
  {
    id: "except-client",
    title: "except one client",
    template: 'io.to({room}).except({other}.id).emit("msg", "hi")',
    truth: "The room without that one client: each client is alone in a room named by its id.",
    source: `${docs}/rooms/`,
  },
  {
    id: "private",
    title: "private message",
    template: 'io.to({other}.id).emit("msg", "hi")',
    truth: "That one client gets it: each client is in a room named by its own id.",
    source: `${docs}/rooms/`,
  },
  {
    id: "to-myself",
    title: "socket.to(socket.id)",
    template: 'socket.to(socket.id).emit("msg", "hi")',
    truth: "Nobody gets it: the room holds only the sender, and the sender is left out.",
    source: `${docs}/server-api/`,
  },
  {
    id: "empty-list",
    title: "to([])",
    template: 'io.to([]).emit("msg", "hi")',
    truth: "Everyone gets it: a list without rooms limits nothing.",
    source: "https://github.com/socketio/socket.io/issues/4645",
  },
  {
    id: "kept-operator",
    title: "const op",
    template: 'const op = io.to({room}); op.except({another}).emit("msg", "one"); op.emit("msg", "two")',
    truth: "Each link gives a new operator, so the one that was kept stays as it was.",
    source: `${docs}/migrating-from-3-x-to-4-0/`,
  },
  {
    id: "volatile",
    title: "volatile",
    template: 'io.volatile.emit("msg", "hi")',
    truth: "Everyone whose line is free at this moment gets it; for the others it is dropped.",
    source: `${docs}/emitting-events/`,
  },
  {
    id: "volatile-dropped",
    title: "volatile, dropped",
    template: 'socket.emit("msg", "hi"); io.volatile.emit("msg", "hi again")',
    truth: "The sender's line is still busy with the first message, so it misses the second.",
    source: `${docs}/emitting-events/`,
  },
  {
    id: "local",
    title: "local",
    template: 'io.local.emit("msg", "hi")',
    truth: "Everyone connected to this very server gets it; with one server, that is everyone.",
    source: `${docs}/server-api/`,
  },
  {
    id: "send",
    title: "send",
    template: 'socket.send("hi")',
    truth: 'The same as socket.emit("message", …): only this one client gets it.',
    source: `${docs}/server-api/`,
  },
  {
    id: "ack",
    title: "ack",
    template: 'socket.emit("question", "ready?", ack)',
    truth: "The client gets it with a callback and answers once; if it never does, the server waits for ever.",
    source: `${docs}/emitting-events/`,
  },
  {
    id: "emit-with-ack",
    title: "emitWithAck",
    template: 'socket.timeout(500).emitWithAck("question", "ready?")',
    truth: "A promise of the client's answer; without one in half a second, it fails.",
    source: `${docs}/emitting-events/`,
  },
  {
    id: "broadcast-ack",
    title: "timeout + ack",
    template: 'io.to({room}).timeout(500).emit("question", "ready?", ack)',
    truth: "One answer from each member of the room; if one is missing after half a second, an error with the others.",
    source: `${docs}/broadcasting-events/`,
  },
  {
    id: "fetch-sockets",
    title: "fetchSockets",
    template: "io.in({room}).fetchSockets()",
    truth: "Sends nothing: it lists who would get a copy.",
    source: `${docs}/server-instance/`,
  },
  {
    id: "join",
    title: "join",
    template: "socket.join({another})",
    truth: "The server puts this one client in the room. No client can do that by itself.",
    source: `${docs}/rooms/`,
  },
  {
    id: "leave",
    title: "leave",
    template: "socket.leave({room})",
    truth: "The server takes this one client out of the room; a room without members is gone.",
    source: `${docs}/rooms/`,
  },
  {
    id: "sockets-join",
    title: "socketsJoin",
    template: "io.in({room}).socketsJoin({another})",
    truth: "Everyone in the first room joins the second one too.",
    source: `${docs}/server-instance/`,
  },
  {
    id: "sockets-leave",
    title: "socketsLeave",
    template: "io.socketsLeave({room})",
    truth: "Everyone leaves the room.",
    source: `${docs}/server-instance/`,
  },
  {
    id: "disconnect-sockets",
    title: "disconnectSockets",
    template: "io.in({room}).disconnectSockets()",
    truth: "The server disconnects everyone in the room; they do not reconnect by themselves.",
    source: `${docs}/server-instance/`,
  },
] as const satisfies readonly Scope[];
