import { afterEach, beforeEach, expect, test } from "vitest";
import { parseExpression } from "../../../server/lab/expression/parse.ts";
import type { Host, Lab } from "../../../server/lab/host.ts";
import type { Failure, Result } from "../../../server/lab/result.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { Step } from "../../../server/lab/step.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import { beginCensus, type PageCensus } from "./page-census.ts";
import { createWorkerHost } from "./worker-host.ts";

const scene: Scene = {
  clients: [
    { name: "ana", namespace: "/", rooms: ["general"] },
    { name: "bo", namespace: "/", rooms: ["general"] },
    { name: "cy", namespace: "/chat", rooms: [] },
  ],
};
const ioEmit = runAs("ana", 'io.emit("msg", new Uint8Array([1, 2, 3]))');

let host: Host;
let census: PageCensus;
let losses: Failure[] = [];

beforeEach(() => {
  census = beginCensus();
  host = createWorkerHost();
  losses = [];
});
afterEach(async () => {
  await host.close();
  census.end();
});

function runAs(name: string, source: string): Step {
  const expression = done(parseExpression(source, { clients: ["ana", "bo", "cy"], hasSocket: true }));
  return { type: "run", sender: { type: "client", name }, source, expression };
}

function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return result.value;
}

const open = async (opened: Scene = scene): Promise<Lab> =>
  done(await host.open(opened, (failure) => losses.push(failure)));

const receivers = ({ entries }: Trace) => entries.flatMap((entry) => (entry.type === "copy" ? [entry.client] : []));

test("a step travels to the worker and back, with exact bytes", async () => {
  const lab = await open();
  const trace = done(await lab.run(ioEmit));
  expect(receivers(trace)).toEqual(["ana", "bo"]);
  expect(trace.entries).toContainEqual(
    expect.objectContaining({ type: "copy", client: "bo", args: ["msg", { bytes: [1, 2, 3] }] }),
  );
});

test("a room that is an object stays the same room from step to step", async () => {
  const lab = await open();
  const joined = done(await lab.run(runAs("ana", 'io.socketsJoin([["a"]])')));
  const later = done(await lab.run(ioEmit));
  expect(joined.entries.filter(({ type }) => type === "rooms")).toHaveLength(2);
  expect(later.entries.filter(({ type }) => type === "rooms")).toEqual([]);
  const [ana, bo] = later.after.clients;
  expect(ana?.rooms.at(-1)).toEqual(["a"]);
  expect(ana?.rooms.at(-1)).toBe(bo?.rooms.at(-1));
});

test("a cut line is a transport close, and the client connects again", async () => {
  const lab = await open();
  const cut = done(await lab.run({ type: "cut", client: "bo" }));
  expect(cut.entries).toContainEqual(expect.objectContaining({ type: "disconnected", reason: "transport close" }));
  expect(receivers(done(await lab.run(ioEmit)))).toEqual(["ana"]);
  done(await lab.run({ type: "connect", client: "bo" }));
  expect(receivers(done(await lab.run(ioEmit)))).toEqual(["ana", "bo"]);
  expect(losses).toEqual([]);
});

test("a thousand clients connect and all of them receive an io.emit", async () => {
  const clients = Array.from({ length: 1000 }, (_, index) => ({ name: `c${index}`, namespace: "/", rooms: [] }));
  const lab = await open({ clients });
  const trace = done(await lab.run(runAs("c0", 'io.emit("msg")')));
  expect(new Set(receivers(trace)).size).toBe(1000);
});

test("ten labs opened and closed leave no worker, port or timer", async () => {
  for (let round = 0; round < 10; round += 1) {
    const lab = await open();
    expect(census.count().workers).toBe(1);
    done(await lab.run(ioEmit));
    await lab.close();
  }
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
  expect(losses).toEqual([]);
});

test("labs share one worker, apart from each other, until the last is closed", async () => {
  const labs = await Promise.all([open(), open(), open()]);
  expect(census.count().workers).toBe(1);
  const traces = await Promise.all(labs.map((lab) => lab.run(ioEmit)));
  expect(traces.map(done).map(receivers)).toEqual(labs.map(() => ["ana", "bo"]));
  for (const [index, lab] of labs.entries()) {
    expect(census.count().workers).toBe(1);
    await lab.close();
    expect(await lab.run(ioEmit)).toMatchObject({ ok: false, code: "lab/closed" });
    if (index < 2) done(await (labs[index + 1] ?? lab).run(ioEmit));
  }
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
});

test("closing the host closes its labs", async () => {
  const labs = await Promise.all([open(), open()]);
  await host.close();
  for (const lab of labs) expect(await lab.run(ioEmit)).toMatchObject({ ok: false, code: "lab/closed" });
  expect(await host.open(scene, () => {})).toMatchObject({ ok: false });
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
  expect(losses).toEqual([]);
});

test("a worker that dies is noticed at the next step: the step fails, the lab is lost, and a new one starts", async () => {
  const [lab, other] = [await open(), await open()];
  for (const worker of census.workers()) worker.terminate();
  const runs = await Promise.all([lab.run(ioEmit), lab.run({ type: "join", client: "bo", room: "late" })]);
  for (const run of runs) expect(run).toMatchObject({ ok: false, code: "host/dead" });
  expect(losses.map(({ code }) => code)).toEqual(["host/dead", "host/dead"]);
  expect(await other.run(ioEmit)).toMatchObject({ ok: false, code: "host/dead" });
  await lab.close();
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
  expect(receivers(done(await (await open()).run(ioEmit)))).toEqual(["ana", "bo"]);
});

test("clients that missed their heartbeat are a lost lab, of which nothing is left", async () => {
  host = createWorkerHost({ pingIntervalMs: 50, pingTimeoutMs: 500 });
  const lost = Promise.withResolvers<Failure>();
  const lab = done(await host.open(scene, lost.resolve));
  // A page that cannot listen, as a frozen one: the server gives its clients up meanwhile.
  const busyUntilMs = performance.now() + 1000;
  while (performance.now() < busyUntilMs);
  expect((await lost.promise).code).toBe("lab/lost-clients");
  expect(await lab.run(ioEmit)).toMatchObject({ ok: false, code: "lab/lost-clients" });
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
});

test("closing a lab whose worker has died ends too", async () => {
  host = createWorkerHost({ silenceMs: 500 });
  const lab = await open();
  for (const worker of census.workers()) worker.terminate();
  await lab.close();
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
});

test("a worker that the browser refuses makes the host unavailable, and the next try works", async () => {
  const { Worker } = globalThis;
  class RefusedWorker {
    constructor() {
      throw new DOMException("A policy forbids it.", "SecurityError");
    }
  }
  Object.assign(globalThis, { Worker: RefusedWorker });
  expect(await host.open(scene, () => {})).toMatchObject({ ok: false, code: "host/unavailable" });
  globalThis.Worker = Worker;
  await (await open()).close();
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
});

test("a worker whose script is gone makes the host unavailable", async () => {
  const { Worker } = globalThis;
  globalThis.Worker = class extends Worker {
    constructor(_url: string | URL, options?: WorkerOptions) {
      super("/assets/gone-after-an-update.js", options);
    }
  };
  expect(await host.open(scene, () => {})).toMatchObject({ ok: false, code: "host/unavailable" });
  globalThis.Worker = Worker;
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
});

test("opening with an aborted signal opens nothing; aborted meanwhile, what was opened is closed", async () => {
  expect(await host.open(scene, () => {}, AbortSignal.abort())).toMatchObject({ ok: false });
  const abort = new AbortController();
  const opening = host.open(scene, () => {}, abort.signal);
  abort.abort();
  expect(await opening).toMatchObject({ ok: false });
  expect(census.count()).toEqual({ workers: 0, ports: 0, timers: 0 });
});
