import { afterEach, beforeEach, expect, test } from "vitest";
import { parseExpression } from "./lab/expression/parse.ts";
import type { Host, Lab } from "./lab/host.ts";
import type { Failure, Result } from "./lab/result.ts";
import type { ClientSpec, Scene } from "./lab/scene/scene.ts";
import type { Trace } from "./lab/trace.ts";
import { createNodeHost } from "./node-host.ts";

let host: Host;
beforeEach(() => {
  host = createNodeHost();
});
afterEach(() => host.close());

const client = (name: string, ...rooms: string[]): ClientSpec => ({ name, namespace: "/", rooms });
const trio: Scene = { clients: [client("ana", "general"), client("bo", "general"), client("cy")] };
const recovering: Scene = { ...trio, serverOptions: { connectionStateRecovery: {} } };

async function open(scene: Scene, onLost: (failure: Failure) => void = () => {}): Promise<Lab> {
  return unwrap(await host.open(scene, onLost));
}

function unwrap<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

function run(lab: Lab, sender: string, source: string, signal?: AbortSignal): Promise<Result<Trace>> {
  const clients = lab.state().clients.map(({ name }) => name);
  const expression = unwrap(parseExpression(source, { clients, hasSocket: sender !== "server" }));
  const by = sender === "server" ? ({ type: "server" } as const) : ({ type: "client", name: sender } as const);
  return lab.run({ type: "run", sender: by, source, expression }, signal);
}

const copiesOf = ({ entries }: Trace) =>
  entries.flatMap((entry) => (entry.type === "copy" ? [[entry.client, entry.emission, ...entry.args]] : []));

test("a copy is tied to the emit it came from, also where a volatile one before it was dropped", async () => {
  const lab = await open(trio);
  const source = 'io.emit("x", 1); io.volatile.emit("x", 2); io.to("general").emit("x", 3)';
  const trace = unwrap(await run(lab, "ana", source));
  expect(copiesOf(trace).filter(([name]) => name === "bo")).toEqual([
    ["bo", 0, "x", 1],
    ["bo", 2, "x", 3],
  ]);
  expect(trace.entries.filter(({ type }) => type === "emit")).toHaveLength(3);
});

test("the first volatile emit of every step arrives: no fence or answer keeps a line busy", async () => {
  const lab = await open(trio);
  for (let round = 0; round < 100; round += 1) {
    const trace = unwrap(await run(lab, "ana", 'io.volatile.emit("x")'));
    expect(copiesOf(trace)).toHaveLength(3);
  }
});

test("a timeout left on a socket waits for that socket's next emit, whatever the lab does between", async () => {
  const lab = await open(trio);
  unwrap(await run(lab, "ana", "const later = socket.timeout(120)"));
  expect(lab.state().clients[0]?.flags).toEqual({ timeout: 120 });
  unwrap(await lab.run({ type: "join", client: "ana", room: "late" }));
  const trace = unwrap(await run(lab, "bo", 'ana.emit("q", ack)'));
  expect(trace.entries.at(-1)).toEqual({
    type: "ack",
    index: 0,
    outcome: { error: "operation has timed out", responses: [] },
  });
  expect(lab.state().clients[0]?.flags).toEqual({});
});

test("with recovery on, what was missed while the line was cut arrives after the reconnect", async () => {
  const lab = await open(recovering);
  const first = unwrap(await run(lab, "ana", 'io.emit("before")'));
  expect(copiesOf(first)).toContainEqual(["bo", 0, "before", "<offset>"]);
  const idBefore = lab.state().clients[1]?.id;
  unwrap(await lab.run({ type: "cut", client: "bo" }));
  unwrap(await run(lab, "ana", 'io.to("general").emit("missed", 1)'));
  const back = unwrap(await lab.run({ type: "connect", client: "bo" }));
  expect(copiesOf(back)).toEqual([["bo", null, "missed", 1, expect.any(String)]]);
  expect(lab.state().clients[1]?.id).toBe(idBefore);
  expect(lab.state().clients[1]?.rooms).toContain("general");
});

test("without recovery a reconnect is a new socket with a new id and only its own room", async () => {
  const lab = await open(trio);
  const idBefore = lab.state().clients[1]?.id;
  unwrap(await lab.run({ type: "disconnect", client: "bo" }));
  expect(lab.state().clients[1]).toMatchObject({ isConnected: false, rooms: [], id: idBefore });
  const trace = unwrap(await lab.run({ type: "connect", client: "bo" }));
  const id = lab.state().clients[1]?.id;
  expect(trace.entries).toContainEqual(expect.objectContaining({ type: "connected", client: "bo", id }));
  expect(id).not.toBe(idBefore);
  expect(lab.state().clients[1]?.rooms).toEqual([id]);
});

test("a cut line ends as transport close, a goodbye as io client disconnect", async () => {
  const lab = await open(trio);
  const reasonOf = ({ entries }: Trace) => entries.flatMap((e) => (e.type === "disconnected" ? [e.reason] : []));
  expect(reasonOf(unwrap(await lab.run({ type: "cut", client: "bo" })))).toEqual(["transport close"]);
  expect(reasonOf(unwrap(await lab.run({ type: "disconnect", client: "cy" })))).toEqual(["io client disconnect"]);
  const bye = unwrap(await run(lab, "ana", "socket.disconnect()"));
  expect(reasonOf(bye)).toEqual(["io server disconnect"]);
});

test("a sender that disconnects everybody, itself too, still ends its step", async () => {
  const lab = await open(trio);
  const trace = unwrap(await run(lab, "ana", 'io.emit("bye"); io.disconnectSockets(true)'));
  expect(copiesOf(trace)).toHaveLength(3);
  expect(lab.state().clients.map(({ isConnected }) => isConnected)).toEqual([false, false, false]);
  expect(await run(lab, "ana", "io.emit(1)")).toMatchObject({ ok: false, code: "step/disconnected" });
});

test("a refused step changes nothing, and the lab goes on", async () => {
  const lab = await open(trio);
  const before = lab.state();
  const refused = await Promise.all([
    lab.run({ type: "join", client: "zoe", room: "general" }),
    lab.run({ type: "connect", client: "bo" }),
    lab.run({ type: "rename", client: "bo", to: "ANA" }),
    lab.run({ type: "add", client: client("Bo") }),
    lab.run({ type: "add", client: client("__proto__") }),
  ]);
  expect(refused.map((result) => (result.ok ? "done" : result.code))).toEqual([
    "step/unknown-client",
    "step/not-allowed",
    "step/not-allowed",
    "step/not-allowed",
    "scene/invalid",
  ]);
  expect(lab.state()).toBe(before);
  expect(copiesOf(unwrap(await run(lab, "ana", 'io.emit("x")')))).toHaveLength(3);
});

test("a step given up by its caller ends in the lab all the same, and the next one waits for it", async () => {
  const lab = await open(trio);
  const stop = new AbortController();
  const stopped = run(lab, "ana", 'socket.join("late")', stop.signal);
  stop.abort();
  expect(await stopped).toMatchObject({ ok: false, code: "lab/closed" });
  const next = unwrap(await run(lab, "bo", 'io.to("late").emit("x")'));
  expect(copiesOf(next)).toEqual([["ana", 0, "x"]]);
});

test("closing the host settles what is under way and every later step, and is no loss", async () => {
  const lost: Failure[] = [];
  const lab = await open(trio, (failure) => lost.push(failure));
  const waiting = run(lab, "ana", 'io.timeout(4000).emit("q", ack)');
  await host.close();
  expect(await waiting).toMatchObject({ ok: false });
  expect(await run(lab, "ana", 'io.emit("x")')).toMatchObject({ ok: false });
  expect(lost).toEqual([]);
});

test("a closed lab refuses steps and closing it again does nothing", async () => {
  const lab = await open(trio);
  await lab.close();
  await lab.close();
  expect(await run(lab, "ana", 'io.emit("x")')).toMatchObject({ ok: false, code: "lab/closed" });
});
