/**
 * The fixed parts of the script that `printNodeScript` puts together, in the order they stand in it.
 *
 * A client's name, and a const of typed code, may be any identifier of up to 24 characters. Inside a handler they hide
 * what is outside, so what a handler calls has a longer name.
 */

export const printAnswer = "printWhatTheClientsAnswer";
export const printNames = "printTheNamesOfTheseSockets";

export const heading = `// Who hears this emit? A real Socket.IO server and its clients, all in one file.
// Save it as emit.mjs, then run: npm install socket.io socket.io-client && node emit.mjs
import { createServer } from "node:http";
import { inspect } from "node:util";
import { Server } from "socket.io";
import { io as createClient } from "socket.io-client";`;

/** The server. `options` is ", {…}" or "". */
export function server(options: string, namespaces: readonly string[]): string {
  return `const http = createServer();
const io = new Server(http${options});
await new Promise((listening) => http.listen(0, "127.0.0.1", listening)); // port 0 is any free port

const sockets = {}; // the server's end of each line, by the client's name
const clients = {}; // the client's end of it
const copies = new Map(); // what each client received

for (const namespace of ${JSON.stringify(namespaces).replaceAll('","', '", "')}) {
  io.of(namespace).on("connection", (socket) => {
    sockets[socket.handshake.auth.name] = socket;
    socket.on("fence", (answer) => answer());
  });
}`;
}

/** How a client is connected and listens. */
export function addClient({ replies, rooms }: { readonly replies: boolean; readonly rooms: boolean }): string {
  const fields = ["name", 'namespace = "/"', ...(rooms ? ["rooms = []"] : []), ...(replies ? ["replies"] : [])];
  const answer = replies
    ? `    const answer = typeof args.at(-1) === "function" ? args.pop() : null;
    copies.get(client).push(args);
    if (answer && replies !== undefined) answer(replies);`
    : `    if (typeof args.at(-1) === "function") args.pop(); // asks for an answer, and gets none
    copies.get(client).push(args);`;
  return `async function add({ ${fields.join(", ")} }) {
  const client = createClient(\`http://127.0.0.1:\${http.address().port}\${namespace}\`, {
    auth: { name },
    forceNew: true, // a line of its own, as another browser has
    reconnection: false,
    transports: ["websocket"],
  });
  clients[name] = client;
  copies.set(client, []);
  client.onAny((...args) => {
${answer}
  });
  await connected(client);${rooms ? "\n  for (const room of rooms) sockets[name].join(room); // only the server can do this" : ""}
}

const connected = (client) => new Promise((done) => client.once("connect", done));
const short = (value) =>
  value instanceof Error ? String(value) : inspect(value, { breakLength: Infinity, compact: true, depth: null });`;
}

export const gone = `// Both ends of a line notice by themselves that it has ended.
async function gone(name) {
  const open = [clients[name], sockets[name]].filter((end) => end.connected);
  await Promise.all(open.map((end) => new Promise((done) => end.once("disconnect", done))));
}`;

export const rename = `function rename(from, to) {
  for (const ends of [sockets, clients]) {
    for (const [name, end] of Object.entries(ends)) {
      delete ends[name];
      ends[name === from ? to : name] = end;
    }
  }
  clients[to].auth = { name: to };
}`;

/** What is printed of answers, by what is used. */
export function answers({ acks, names }: { readonly acks: boolean; readonly names: boolean }): string {
  const ack = `// Answers are printed when they come. The script ends once nobody can answer any more.
let unanswered = 0;
const ack = (...answer) => {
  unanswered -= 1;
  console.log("answered:", ...answer.map(short));
};
const ${printAnswer} = (promise) => promise.then(ack, (error) => ack(error, error.responses));
process.on("exit", () => unanswered > 0 && console.log("never answered:", unanswered));`;
  const fetched = `async function ${printNames}(promise) {
  const ids = (await promise).map((socket) => socket.id);
  const names = Object.keys(sockets).filter((name) => ids.includes(sockets[name].id));
  console.log("fetched:", names.join(", ") || "nobody");
}`;
  return [...(acks ? [ack] : []), ...(names ? [fetched] : [])].join("\n\n");
}

/** How code is run. */
export function attempt(hasAcks: boolean): string {
  return `function attempt(code) {
  try {
    code({ ...sockets });
  } catch (error) {
    console.log(String(error));${hasAcks ? "\n    unanswered = 0;" : ""}
  }
}`;
}

export const request = `// A client sends a request, and the code runs in the server's handler for it.
function request(name, code) {
  return new Promise((done) => {
    sockets[name].once("request", () => {
      attempt(() => code({ ...sockets, socket: sockets[name] }));
      done();
    });
    clients[name].emit("request");
  });
}`;

export const fence = `// Each client asks one thing more. A line keeps its order: who has the answer has every copy sent before it.
// One that is disconnected meanwhile will never have it, and that settles it too.
const fence = () => {
  const online = Object.values(clients).filter((client) => client.connected);
  return Promise.all(online.map((client) => client.emitWithAck("fence").catch(() => {})));
};`;

export const report = `for (const [name, client] of Object.entries(clients)) {
  const list = copies.get(client);
  const count = list.length > 1 ? \`×\${list.length} \` : "";
  const news = list.length === 0 ? "not received" : \`received \${count}\${list.map(short).join(" ")}\`;
  console.log(\`\${name}: \${news}\${client.connected ? "" : ", disconnected"}\`);
}

for (const client of Object.values(clients)) client.disconnect();
await io.close();`;
