import * as words from "#words/node-script.ts";

/**
 * The fixed parts of the script that `printNodeScript` puts together, in the order they stand in it.
 *
 * A client's name, and a const of typed code, may be any identifier of up to 24 characters. Inside a handler they hide
 * what is outside, so what a handler calls has a longer name.
 */

export const printAnswer = "printWhatTheClientsAnswer";
export const printNames = "printTheNamesOfTheseSockets";

const file = "emit.mjs";

export const heading = `// ${words.whatItIs}
// ${words.howToRun(file, `npm install socket.io socket.io-client && node ${file}`)}
import { createServer } from "node:http";
import { inspect } from "node:util";
import { Server } from "socket.io";
import { io as createClient } from "socket.io-client";`;

/** The server. `options` is ", {…}" or "". */
export function server(options: string, namespaces: readonly string[]): string {
  return `const http = createServer();
const io = new Server(http${options});
await new Promise((listening) => http.listen(0, "127.0.0.1", listening)); // ${words.anyPort}

const sockets = {}; // ${words.serverEnds}
const clients = {}; // ${words.clientEnds}
const copies = new Map(); // ${words.copies}

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
    : `    if (typeof args.at(-1) === "function") args.pop(); // ${words.givesNoAnswer}
    copies.get(client).push(args);`;
  return `async function add({ ${fields.join(", ")} }) {
  const client = createClient(\`http://127.0.0.1:\${http.address().port}\${namespace}\`, {
    auth: { name },
    forceNew: true, // ${words.ownLine}
    reconnection: false,
    transports: ["websocket"],
  });
  clients[name] = client;
  copies.set(client, []);
  client.onAny((...args) => {
${answer}
  });
  await connected(client);${rooms ? `\n  for (const room of rooms) sockets[name].join(room); // ${words.serverJoins}` : ""}
}

const connected = (client) => new Promise((done) => client.once("connect", done));
const short = (value) =>
  value instanceof Error ? String(value) : inspect(value, { breakLength: Infinity, compact: true, depth: null });`;
}

export const gone = `// ${words.bothEndsNotice}
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
  const ack = `// ${words.answersPrinted}
let unanswered = 0;
const ack = (...answer) => {
  unanswered -= 1;
  console.log("${words.answered}", ...answer.map(short));
};
const ${printAnswer} = (promise) => promise.then(ack, (error) => ack(error, error.responses));
process.on("exit", () => unanswered > 0 && console.log("${words.neverAnswered}", unanswered));`;
  const fetched = `async function ${printNames}(promise) {
  const ids = (await promise).map((socket) => socket.id);
  const names = Object.keys(sockets).filter((name) => ids.includes(sockets[name].id));
  console.log("${words.fetched}", names.join(", ") || "${words.nobody}");
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

export const request = `// ${words.requestSent}
function request(name, code) {
  return new Promise((done) => {
    sockets[name].once("request", () => {
      attempt(() => code({ ...sockets, socket: sockets[name] }));
      done();
    });
    clients[name].emit("request");
  });
}`;

export const fence = `// ${words.fenceProves}
// ${words.fenceSettles}
const fence = () => {
  const online = Object.values(clients).filter((client) => client.connected);
  return Promise.all(online.map((client) => client.emitWithAck("fence").catch(() => {})));
};`;

export const report = `for (const [name, client] of Object.entries(clients)) {
  const list = copies.get(client);
  const count = list.length > 1 ? \`×\${list.length} \` : "";
  const news = list.length === 0 ? "${words.notReceived}" : \`${words.received} \${count}\${list.map(short).join(" ")}\`;
  console.log(\`\${name}: \${news}\${client.connected ? "" : ", ${words.disconnected}"}\`);
}

for (const client of Object.values(clients)) client.disconnect();
await io.close();`;
