// First, because the Socket.IO packages use Node's globals while they load.
import "./globals.ts";
import type { PageMessage, WorkerMessage } from "../worker-messages.ts";
import { serveLab } from "./serve-lab.ts";

const tellPage = (message: WorkerMessage) => self.postMessage(message);

self.onmessage = ({ data, ports: [port] }: MessageEvent<PageMessage>) => {
  if (data.type === "ping") tellPage({ type: "pong" });
  else if (port) serveLab(port, data.heartbeat);
};
tellPage({ type: "ready" });
