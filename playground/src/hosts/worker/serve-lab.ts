import { createLabServer } from "../../../../server/lab/lab-server.ts";
import { fail } from "../../../../server/lab/result.ts";
import type { Heartbeat, LabAnswer, LabMessage } from "../worker-messages.ts";
import { createLineServer, type LineServer } from "./line-server.ts";

/**
 * One lab's real server, run from its port: calls of its control, and clients' lines as they open.
 *
 * Errors: a verb that throws is told on the console here, and to the page as one sentence. The port is closed with the lab.
 */
export function serveLab(port: MessagePort, heartbeat: Heartbeat): void {
  let server: LineServer | null = null;
  const control = createLabServer((options) => {
    server = createLineServer(options, heartbeat);
    return server;
  });

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
    } else if (farEnd) server?.openLine(data.url, farEnd);
  };
}
