import { didYouMean } from "../nearest.ts";
import { methodNames } from "./method-names.ts";
import { quoted } from "./refusal.ts";
import { propertyLinks } from "./tree.ts";

const listens = "sets up a listener, and here you only run what happens inside one";
const waits = "The page waits for the answer by itself: leave out";

/** Words of Socket.IO and JavaScript that people try here, each with what to do instead. */
const foreign = new Map<string, string>([
  ["on", `.on() ${listens}.`],
  ["once", `.once() ${listens}.`],
  ["onAny", `.onAny() ${listens}.`],
  ["off", "Listeners are not set up here, so there is none to take .off()."],
  ["use", ".use() sets up a middleware, and here you only run what happens after it."],
  ["addListener", `.addListener() ${listens}.`],
  ["removeListener", "Listeners are not set up here, so there is none to remove."],
  ["id", "An id is a value, not an end: use it as in io.to(socket.id)."],
  ["rooms", "To see who is in which room, look at the picture: here you join(), leave() or emit()."],
  ["data", 'The data of a socket is not kept here: send it as in emit("msg", "hi").'],
  ["nsp", 'Write io.of("/") for the namespace.'],
  ["server", "Write io for the server."],
  ["adapter", "The adapter does its work unasked: end with an emit or a change of rooms."],
  ["sockets", "io.sockets is the only place for sockets here."],
  ["of", 'Namespaces start at io: write io.of("/chat").'],
  ["close", "Closing the server would end the lab: try disconnectSockets()."],
  ["serverSideEmit", ".serverSideEmit() talks to other servers, and there is only one here."],
  ["allSockets", ".allSockets() is gone in Socket.IO 4: write .fetchSockets()."],
  ["clients", "Write .fetchSockets() to get the sockets."],
  ["then", `${waits} .then().`],
  ["catch", `${waits} .catch().`],
  ["finally", `${waits} .finally().`],
  ["length", "Nothing can be read from a result here: look at the receipts."],
  ["forEach", "There are no loops here: a broadcast reaches every socket of a room by itself."],
  ["map", "There are no loops here: a broadcast reaches every socket of a room by itself."],
  ["room", 'Write .to("general") for a room.'],
  ["publish", 'Write .emit("msg", "hi") to send.'],
  ["trigger", 'Write .emit("msg", "hi") to send.'],
]);

const properties = new Set<string>(propertyLinks);

/** One sentence for a word after a dot that is not of the grammar: what to write instead. Errors: none. */
export function foreignMethodMessage(word: string): string {
  const known = foreign.get(word);
  if (known !== undefined) return known;
  const hint = didYouMean(word, methodNames, (method) => `.${method}${properties.has(method) ? "" : "()"}`);
  if (hint !== "") return `There is no .${quoted(word)} here${hint}`;
  return `There is no .${quoted(word)} here: chain .to(), .except() and the like, and end with .emit() or another end.`;
}
