import { Server as Engine } from "engine.io";
import { Server } from "socket.io";
import { createLabServer } from "../../../../server/lab/lab-server.ts";
import { fail } from "../../../../server/lab/result.ts";
import type { Heartbeat, LabAnswer, LabMessage } from "../worker-messages.ts";
import { PortWebSocket } from "./port-web-socket.ts";

/**
 * One lab's real server, run from its port: calls of its control, and clients' lines as they open.
 *
 * Errors: a verb that throws is told on the console here, and to the page as one sentence. The port is closed with the lab.
 */
export function serveLab(port: MessagePort, { pingIntervalMs, pingTimeoutMs }: Heartbeat): void {
  let engine: Engine | null = null;

  const control = createLabServer((options) => {
    const io = new Server({ ...options, serveClient: false });
    const bound = new Engine({ transports: ["websocket"], pingInterval: pingIntervalMs, pingTimeout: pingTimeoutMs });
    io.bind(bound);
    engine = bound;
    return {
      io,
      async close() {
        engine = null;
        await io.close();
        bound.close();
      },
    };
  });

  const openLine = (url: string, farEnd: MessagePort) => {
    const line = new PortWebSocket(farEnd);
    // A client may connect at the moment its lab ends.
    if (engine === null) line.close();
    else Reflect.apply(engine.handleUpgrade, engine, [{ method: "GET", url, headers: {}, connection: line }, line, []]);
  };

  const outcome = async ({ id, verb, args }: Extract<LabMessage, { type: "call" }>): Promise<LabAnswer> => {
    try {
      return { type: "answer", id, ok: true, value: await Reflect.apply(control[verb], control, args) };
    } catch (bug) {
      console.error(bug);
      return { type: "answer", id, ok: false, failure: fail("lab/fault") };
    }
  };

  port.onmessage = async ({ data, ports: [farEnd] }: MessageEvent<LabMessage>) => {
    if (data.type === "call") {
      port.postMessage(await outcome(data));
      if (data.verb === "close") port.close();
    } else if (farEnd) openLine(data.url, farEnd);
  };
}
