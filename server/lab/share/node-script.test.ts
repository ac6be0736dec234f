import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseScene } from "../scene/scene.ts";
import type { AddressStep } from "./address-steps.ts";
import { printNodeScript } from "./node-script.ts";

const run = promisify(execFile);
// Below node_modules, so that the script finds Socket.IO as in a folder of its own.
const cache = join(import.meta.dirname, "../../node_modules/.cache");
let folder = "";
let count = 0;

beforeAll(async () => {
  await mkdir(cache, { recursive: true });
  folder = await mkdtemp(join(cache, "node-script-"));
});
afterAll(() => rm(folder, { recursive: true }));

interface Experiment {
  readonly clients: readonly object[];
  readonly serverOptions?: object;
  readonly steps?: readonly AddressStep[];
  readonly from?: string;
  readonly source: string;
}

function scriptOf({ clients, serverOptions, steps = [], from, source }: Experiment): string {
  const scene = parseScene(serverOptions === undefined ? { clients } : { clients, serverOptions });
  if (!scene.ok) throw new Error(scene.message);
  return printNodeScript(scene.value, steps, {
    sender: from === undefined ? { type: "server" } : { type: "client", name: from },
    source,
  });
}

/** What the script prints when Node runs it; it must end by itself, without a word of complaint. */
async function linesOf(experiment: Experiment): Promise<readonly string[]> {
  count += 1;
  const file = join(folder, `emit-${count}.mjs`);
  await writeFile(file, scriptOf(experiment));
  const { stdout, stderr } = await run(process.execPath, [file], { timeout: 50_000 });
  expect(stderr).toBe("");
  return stdout.trimEnd().split("\n");
}

const floors = [
  { name: "ana", rooms: ["general"] },
  { name: "bo", rooms: ["general"] },
  { name: "cy", rooms: ["general", "random"] },
  { name: "dee", namespace: "/chat", rooms: ["general"] },
  { name: "eli" },
];
const none = "not received";
const hi = "received [ 'msg', 'hi' ]";

describe("a copied script, run by Node", () => {
  it.each<[string, Experiment, readonly string[]]>([
    [
      "leaves the sender of socket.to out",
      { clients: floors, from: "ana", source: 'socket.to("general").emit("msg", "hi")' },
      [`ana: ${none}`, `bo: ${hi}`, `cy: ${hi}`, `dee: ${none}`, `eli: ${none}`],
    ],
    [
      "reaches whoever is in a union once",
      { clients: floors, from: "eli", source: "io.to(“general”).to(['random']).except(bo.id).emit('msg', ‘hi’)" },
      [`ana: ${hi}`, `bo: ${none}`, `cy: ${hi}`, `dee: ${none}`, `eli: ${none}`],
    ],
    [
      "speaks for the server in another namespace",
      { clients: floors, source: 'io.of("/chat").emit("msg", "hi")' },
      [`ana: ${none}`, `bo: ${none}`, `cy: ${none}`, `dee: ${hi}`, `eli: ${none}`],
    ],
    [
      "sends to everyone for to([])",
      {
        clients: floors.slice(0, 2),
        from: "ana",
        source: 'io.to([]).emit("msg", "hi"); socket.to(socket.id).emit("no")',
      },
      [`ana: ${hi}`, `bo: ${hi}`],
    ],
    [
      "runs the steps before, and counts only the last",
      {
        clients: floors.slice(0, 3),
        steps: [
          {
            type: "run",
            sender: { type: "client", name: "bo" },
            source: "socket.join(ana.id); socket.leave(socket.id)",
          },
          {
            type: "run",
            sender: { type: "server" },
            source: 'io.timeout(0).emit("before", ack); io.emitWithAck("no")',
          },
          { type: "run", sender: { type: "client", name: "ana" }, source: 'bo.emitWithAck("before")' },
          { type: "leave", client: "cy", room: "general" },
          { type: "join", client: "cy", room: 1 },
          { type: "rename", client: "bo", to: "bob" },
          { type: "add", client: { name: "fay", namespace: "/", rooms: [1] } },
        ],
        from: "ana",
        source: 'socket.broadcast.emit("msg", "hi"); bob.broadcast.to("general").emit("x"); socket.to("1").emit("no")',
      },
      // bob listens in on ana's own id, so ana's broadcast leaves bob out; without an own id, bob hears his own one.
      [
        "TypeError: io.emitWithAck is not a function",
        "ana: received [ 'x' ]",
        "bob: received [ 'x' ]",
        `cy: ${hi}`,
        `fay: ${hi}`,
      ],
    ],
    [
      "knows rooms that are numbers or undefined",
      {
        clients: [{ name: "ana", rooms: [1] }, { name: "bo", rooms: ["1"] }, { name: "cy" }],
        steps: [{ type: "run", sender: { type: "server" }, source: "cy.join(undefined)" }],
        source: 'io.to(1).emit("number"); io.to(undefined).emit("undefined")',
      },
      ["ana: received [ 'number' ]", `bo: ${none}`, "cy: received [ 'undefined' ]"],
    ],
    [
      "prints answers, and who never gave one",
      {
        clients: [{ name: "ana", replies: { ok: [true] } }, { name: "bo" }],
        from: "ana",
        source:
          'socket.emit("a", ack)\nbo.emit("b", ack)\nsocket.timeout(1000).emitWithAck("c")\nbo.timeout(20).emitWithAck("d")',
      },
      [
        "ana: received ×2 [ 'a' ] [ 'c' ]",
        "answered: Error: operation has timed out undefined",
        "answered: { ok: [ true ] }",
        "answered: { ok: [ true ] }",
        "bo: received ×2 [ 'b' ] [ 'd' ]",
        "never answered: 1",
      ],
    ],
    [
      "prints a broadcast's answers and the sockets fetched",
      {
        clients: [
          { name: "ana", replies: 1 },
          { name: "bo", replies: 1 },
        ],
        from: "ana",
        source: 'io.timeout(2000).emit("a", ack); socket.broadcast.fetchSockets()',
      },
      ["ana: received [ 'a' ]", "answered: null [ 1, 1 ]", "bo: received [ 'a' ]", "fetched: bo"],
    ],
    [
      "ends with a sender who disconnects",
      {
        clients: floors.slice(0, 2),
        from: "ana",
        source: 'socket.emit("bye"); socket.disconnect(); io.emit("msg", "hi")',
      },
      ["ana: received [ 'bye' ], disconnected", `bo: ${hi}`],
    ],
    [
      "ends when every line is closed",
      { clients: floors.slice(0, 2), from: "ana", source: "io.disconnectSockets(true)" },
      [`ana: ${none}, disconnected`, `bo: ${none}, disconnected`],
    ],
    [
      "sends bytes",
      {
        clients: [{ name: "ana" }],
        from: "ana",
        source: 'socket.emit("x", new Uint8Array([1, 2]), { z: new Uint8Array(2) })',
      },
      ["ana: received [ 'x', <Buffer 01 02>, { z: <Buffer 00 00> } ]"],
    ],
    [
      "prints what is thrown, in V8's own words",
      { clients: floors.slice(0, 2), from: "ana", source: 'io.emit("msg", "hi"); socket.to("r").broadcast.emit("no")' },
      ["TypeError: Cannot read properties of undefined (reading 'emit')", `ana: ${hi}`, `bo: ${hi}`],
    ],
    [
      "disconnects, cuts, connects and removes; with recovery, a cut line is made good",
      {
        clients: [
          { name: "ana", rooms: ["r"] },
          { name: "bo", rooms: ["r"] },
          { name: "cy", rooms: ["r"] },
          { name: "dee" },
        ],
        serverOptions: { connectionStateRecovery: {} },
        steps: [
          { type: "run", sender: { type: "server" }, source: 'io.emit("one event is needed to recover")' },
          { type: "disconnect", client: "ana" },
          { type: "connect", client: "ana" },
          { type: "cut", client: "bo" },
          { type: "connect", client: "bo" },
          { type: "cut", client: "cy" },
          { type: "remove", client: "dee" },
        ],
        source: 'io.to("r").volatile.emit("msg", "hi")',
      },
      [`ana: ${none}`, expect.stringMatching(/^bo: received \[ 'msg', 'hi'/), `cy: ${none}, disconnected`],
    ],
    [
      "lets clients and consts have any name",
      {
        clients: ["clients", "fence", "constructor", "copies", "Zoë"].map((name) => ({ name, rooms: ["r"] })),
        from: "fence",
        source:
          'const sockets = io.to("r").except(constructor.id); sockets.emit("msg", "hi"); clients.emit("msg", "hi")',
      },
      [
        `Zoë: ${hi}`,
        "clients: received ×2 [ 'msg', 'hi' ] [ 'msg', 'hi' ]",
        `constructor: ${none}`,
        `copies: ${hi}`,
        `fence: ${hi}`,
      ],
    ],
  ])("%s", async (_name, experiment, expected) => {
    // Answers come when they come: the order of the lines is not promised.
    expect([...(await linesOf(experiment))].sort((a, b) => (a < b ? -1 : 1))).toEqual(expected);
  });

  it("is short, and says what is not there when it is not needed", () => {
    const script = scriptOf({ clients: floors.slice(0, 2), from: "ana", source: 'socket.emit("msg")' });
    expect(script.split("\n").length).toBeLessThan(90);
    for (const absent of ["unanswered", "rename", "gone", "replies", "What was done before"]) {
      expect(script).not.toContain(absent);
    }
  });
});
