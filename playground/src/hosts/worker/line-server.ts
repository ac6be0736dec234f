import { Server as Engine } from "engine.io";
import { Server, type ServerOptions } from "socket.io";
import type { Heartbeat } from "../worker-messages.ts";
import { PortWebSocket } from "./port-web-socket.ts";

/** A real Socket.IO server that is reached by lines only. */
export interface LineServer {
  readonly io: Server;
  /** Takes a client's new line, as an http server takes an upgrade to WebSocket for that address. */
  openLine(url: string, farEnd: MessagePort): void;
  close(): Promise<void>;
}

/**
 * Starts a Socket.IO server and its engine with the given options and heartbeat.
 *
 * Errors: none; a request that engine.io refuses is answered by the end of its line.
 * Source: engine.io 6.6 server.ts, `handleUpgrade` with `ws` answered by shims/ws.ts.
 */
export function createLineServer(
  options: Pick<Partial<ServerOptions>, "connectionStateRecovery">,
  { pingIntervalMs, pingTimeoutMs }: Heartbeat,
): LineServer {
  const io = new Server({ ...options, serveClient: false });
  const engine = new Engine({ transports: ["websocket"], pingInterval: pingIntervalMs, pingTimeout: pingTimeoutMs });
  io.bind(engine);
  return {
    io,
    openLine(url, farEnd) {
      const line = new PortWebSocket(farEnd);
      // What engine.io reads of an http request and of the TCP socket under it; a line is all three.
      Reflect.apply(engine.handleUpgrade, engine, [{ method: "GET", url, headers: {}, connection: line }, line, []]);
    },
    async close() {
      await io.close();
      engine.close();
    },
  };
}
