import { Manager, type Socket } from "socket.io-client";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createPortTransport } from "./port-transport.ts";

let worker: Worker;
const sockets: Socket[] = [];

beforeAll(() => {
  worker = new Worker(new URL("./worker/line-test-worker.ts", import.meta.url), { type: "module" });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(() => worker.terminate());

async function connected(): Promise<Socket> {
  const transport = createPortTransport((url, farEnd) => worker.postMessage(url, [farEnd]));
  const manager = new Manager("http://localhost", { transports: [transport], autoConnect: false, reconnection: false });
  const socket = manager.socket("/");
  sockets.push(socket);
  const connection = next(socket, "connect");
  socket.connect();
  await connection;
  return socket;
}

function next(socket: Socket, event: string): Promise<unknown[]> {
  return new Promise((resolve) => socket.once(event, (...args: unknown[]) => resolve(args)));
}

const bytesOf = (value: unknown) => (value instanceof ArrayBuffer ? [...new Uint8Array(value)] : value);

test("a view's exact bytes travel, not the buffer under it, and arrive as an ArrayBuffer", async () => {
  const socket = await connected();
  const echoed: unknown = await socket.emitWithAck("echo", new Uint8Array([1, 2, 3, 4, 5]).subarray(1, 4));
  expect(bytesOf(echoed)).toEqual([2, 3, 4]);
  expect(bytesOf(await socket.emitWithAck("part"))).toEqual([8, 7]);
  expect(bytesOf(await socket.emitWithAck("echo", new Uint16Array([513]).buffer))).toEqual([1, 2]);
  expect(bytesOf(await socket.emitWithAck("echo", new Uint8Array(0)))).toEqual([]);
});

test("what is sent stays usable for its sender", async () => {
  const socket = await connected();
  const bytes = new Uint8Array([1, 2]);
  await socket.emitWithAck("echo", bytes);
  expect([...bytes]).toEqual([1, 2]);
});

test("a second, volatile write in one tick is dropped, and a volatile write on an idle line arrives", async () => {
  const socket = await connected();
  const events: string[] = [];
  socket.onAny((event: string) => events.push(event));
  await socket.emitWithAck("burst");
  expect(events).toEqual(["first"]);
  const alone = next(socket, "alone");
  socket.emit("single");
  await alone;
  expect(events).toEqual(["first", "alone"]);
});

test("clients outlive many heartbeats", async () => {
  const socket = await connected();
  const end = next(socket, "disconnect").then(([reason]) => {
    throw new Error(`the connection ended: ${reason}`);
  });
  const ping = () => new Promise<void>((resolve) => socket.io.once("ping", resolve));
  const startMs = performance.now();
  let pings = 0;
  // Longer than the interval and the timeout together: a pong that were lost would have ended the connection.
  while (performance.now() - startMs < 1200) {
    await Promise.race([ping(), end]);
    pings += 1;
  }
  expect(pings).toBeGreaterThan(2);
  expect(socket.connected).toBe(true);
});

test("a cut line is a transport close on both sides, while a disconnect says goodbye", async () => {
  const [witness, cut, polite] = [await connected(), await connected(), await connected()];
  const [seen, seenByServer] = [next(cut, "disconnect"), next(witness, "left")];
  cut.io.engine.transport.close();
  expect((await seen)[0]).toBe("transport close");
  expect((await seenByServer)[0]).toBe("transport close");
  const farewell = next(witness, "left");
  polite.disconnect();
  expect((await farewell)[0]).toBe("client namespace disconnect");
});

test("a client whose line was cut connects again, and is recovered where the server recovers", async () => {
  const socket = await connected();
  const { id } = socket;
  // Recovery starts from the last event that the server sent.
  await socket.emitWithAck("burst");
  socket.io.engine.transport.close();
  const back = next(socket, "connect");
  socket.connect();
  await back;
  expect({ id: socket.id, recovered: socket.recovered }).toEqual({ id, recovered: true });
});

test("the network going away leaves the lines alone", async () => {
  const socket = await connected();
  globalThis.dispatchEvent(new Event("offline"));
  expect(await socket.emitWithAck("echo", "still here")).toBe("still here");
});
