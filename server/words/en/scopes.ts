/**
 * The scopes' buttons: what is written on them, and what each does in one line. Code, such as `socket.emit`, stays as it is
 * in every language; the names before the colons are code, too.
 */
export const scopes = {
  "socket-emit": { title: "socket.emit", truth: "Only this one client gets it." },
  "socket-to-room": { title: "socket.to(room)", truth: "Everyone in the room gets it, except the sender." },
  "io-to-room": { title: "io.to(room)", truth: "Everyone in the room gets it, the sender too if it is a member." },
  "io-emit": { title: "io.emit", truth: "Everyone in the main namespace gets it, the sender too." },
  broadcast: { title: "broadcast", truth: "Everyone in the sender's namespace gets it, except the sender." },
  except: { title: "except", truth: "Everyone gets it but the members of the room." },
  namespace: { title: "of(namespace)", truth: "Everyone in that namespace gets it, and nobody outside." },
  "two-rooms": { title: "to(a).to(b)", truth: "Everyone in either room gets it, once, even a member of both." },
  "room-list": {
    title: "to([a, b])",
    truth: "The same as one call after the other: everyone in either room, once, except the sender.",
  },
  "two-emits": { title: "two emits", truth: "Two calls are two messages: a member of both rooms gets both." },
  "to-except": {
    title: "to(a).except(b)",
    truth: "Members of the first room get it, unless they are in the second one too.",
  },
  "except-client": {
    title: "except one client",
    truth: "The room without that one client: each client is alone in a room named by its id.",
  },
  private: {
    title: "private message",
    truth: "That one client gets it: each client is in a room named by its own id.",
  },
  "to-myself": {
    title: "socket.to(socket.id)",
    truth: "Nobody gets it: the room holds only the sender, and the sender is left out.",
  },
  "empty-list": { title: "to([])", truth: "Everyone gets it: a list without rooms limits nothing." },
  "kept-operator": {
    title: "const op",
    truth: "Each link gives a new operator, so the one that was kept stays as it was.",
  },
  volatile: {
    title: "volatile",
    truth: "Everyone whose line is free at this moment gets it; for the others it is dropped.",
  },
  "volatile-dropped": {
    title: "volatile, dropped",
    truth: "The sender's line is still busy with the first message, so it misses the second.",
  },
  local: {
    title: "local",
    truth: "Everyone connected to this very server gets it; with one server, that is everyone.",
  },
  send: { title: "send", truth: 'The same as socket.emit("message", …): only this one client gets it.' },
  ack: {
    title: "ack",
    truth: "The client gets it with a callback and answers once; if it never does, the server waits for ever.",
  },
  "emit-with-ack": {
    title: "emitWithAck",
    truth: "A promise of the client's answer; without one in half a second, it fails.",
  },
  "broadcast-ack": {
    title: "timeout + ack",
    truth: "One answer from each member of the room; if one is missing after half a second, an error with the others.",
  },
  "fetch-sockets": { title: "fetchSockets", truth: "Sends nothing: it lists who would get a copy." },
  join: { title: "join", truth: "The server puts this one client in the room. No client can do that by itself." },
  leave: { title: "leave", truth: "The server takes this one client out of the room; a room without members is gone." },
  "sockets-join": { title: "socketsJoin", truth: "Everyone in the first room joins the second one too." },
  "sockets-leave": { title: "socketsLeave", truth: "Everyone leaves the room." },
  "disconnect-sockets": {
    title: "disconnectSockets",
    truth: "The server disconnects everyone in the room; they do not reconnect by themselves.",
  },
};
