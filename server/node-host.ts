import { createServer, type Server as HttpServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Server as Engine } from "engine.io";
import { Server } from "socket.io";
import { io, type Socket } from "socket.io-client";
import type { Host, Lab } from "./lab/host.ts";
import { createLab } from "./lab/live/lab.ts";
import { createLabServer, type LabIo } from "./lab/live/lab-server.ts";
import { fail, ok } from "./lab/result.ts";
import type { ServerOptions } from "./lab/scene/scene.ts";

/**
 * A host on this machine: real Socket.IO servers behind one http server on a free loopback port, and clients over real
 * WebSockets, all in this process.
 *
 * Errors: as Host; the http server starts with the first lab and ends with `close`.
 */
export function createNodeHost(): Host {
  const engines = new Map<string, Engine>();
  let http: Promise<HttpServer> | null = null;
  let count = 0;
  const labs = new Set<Lab>();
  /** The http server cannot die without this process, so no lab is ever told that its host is dead. */
  const dead = new AbortController().signal;
  let isClosed = false;

  const listening = () => {
    http ??= listen(engines);
    return http;
  };

  return {
    place: "on this machine",
    async open(scene, onLost, signal) {
      if (isClosed || signal?.aborted) return fail("host/unavailable");
      const { port } = addressOf(await listening());
      count += 1;
      const path = `/lab/${count}/`;
      const control = createLabServer((options) => attach(engines, path, options));
      const opened = await createLab({
        scene,
        control,
        connect: (namespace, auth) => connect(`http://127.0.0.1:${port}${namespace}`, path, auth),
        cutLine,
        clock: () => performance.now(),
        dead,
        onLost,
      });
      if (!opened.ok) return opened;
      const lab: Lab = {
        ...opened.value,
        async close() {
          labs.delete(lab);
          await opened.value.close();
        },
      };
      labs.add(lab);
      if (!isClosed && !signal?.aborted) return ok(lab);
      await lab.close();
      return fail("host/unavailable");
    },
    async close() {
      isClosed = true;
      await Promise.all([...labs].map((lab) => lab.close()));
      const server = await http;
      for (const engine of engines.values()) engine.close();
      engines.clear();
      if (server) await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One server for all labs; each lab's engine is found by its path, so that none of them listens on the server itself. */
async function listen(engines: ReadonlyMap<string, Engine>): Promise<HttpServer> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  server.on("upgrade", (request, socket, head) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const engine = engines.get(pathname);
    if (!engine) return void socket.destroy();
    // The engine takes Node's own request and gives it the fields of its EngineRequest.
    engine.handleUpgrade(request as Parameters<Engine["handleUpgrade"]>[0], socket, head);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return server;
}

function attach(engines: Map<string, Engine>, path: string, options: ServerOptions): LabIo {
  const io = new Server({ ...options, serveClient: false });
  const engine = new Engine({ transports: ["websocket"], pingTimeout: 60_000 });
  io.bind(engine);
  engines.set(path, engine);
  return {
    io,
    async close() {
      engines.delete(path);
      await io.close();
      engine.close();
    },
  };
}

function connect(url: string, path: string, auth: () => { name: string }): Socket {
  return io(url, {
    path,
    auth: (send) => send(auth()),
    transports: ["websocket"],
    forceNew: true,
    reconnection: false,
    autoConnect: false,
  });
}

/** Ends the TCP connection under the client, as a pulled cable would. */
function cutLine(socket: Socket): void {
  const { transport } = socket.io.engine;
  const line: unknown = Reflect.get(transport, "ws");
  if (line instanceof Object && "terminate" in line && typeof line.terminate === "function") line.terminate();
}

function addressOf(server: HttpServer): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the lab's http server has no port");
  return address;
}
