import type { LabControl } from "../../../../server/lab/live/control.ts";
import { createLabServer } from "../../../../server/lab/live/lab-server.ts";
import { fail } from "../../../../server/lab/result.ts";
import { createRoomTags } from "../room-tags.ts";
import type { Heartbeat, LabAnswer, LabMessage } from "../worker-messages.ts";
import { createLineServer, type LineServer } from "./line-server.ts";

/**
 * One lab's real server, run from its port: calls of its control, and clients' lines as they open.
 *
 * Errors: a verb that throws is told on the console here, and to the page as one sentence. The port is closed with the lab.
 */
export function serveLab(port: MessagePort, heartbeat: Heartbeat): void {
  let server: LineServer | null = null;
  const lab = createLabServer((options) => {
    server = createLineServer(options, heartbeat);
    return server;
  });
  const tagRooms = createRoomTags();
  const control: LabControl = {
    ...lab,
    async report(step) {
      const report = await lab.report(step);
      return { ...report, clients: report.clients.map(tagRooms) };
    },
    snapshot: async () => (await lab.snapshot()).map(tagRooms),
  };

  const tellPage = (answer: LabAnswer) => port.postMessage(answer);
  const answer = async ({ id, verb, args }: Extract<LabMessage, { type: "call" }>) => {
    try {
      tellPage({ type: "answer", id, ok: true, value: await Reflect.apply(control[verb], control, args) });
    } catch (bug) {
      // Also when the value cannot be posted: the page must never wait in vain.
      console.error(bug);
      tellPage({ type: "answer", id, ok: false, failure: fail("lab/fault") });
    }
    if (verb === "close") port.close();
  };

  port.onmessage = async ({ data, ports: [farEnd] }: MessageEvent<LabMessage>) => {
    if (data.type === "call") await answer(data);
    else if (farEnd) server?.openLine(data.url, farEnd);
  };
}
