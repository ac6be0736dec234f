// A real server for line.browser.test.ts, with handlers that a lab has no words for.
import "./globals.ts";
import type { Heartbeat } from "../worker-messages.ts";
import { createLineServer } from "./line-server.ts";

const heartbeat: Heartbeat = { pingIntervalMs: 25, pingTimeoutMs: 1000 };
const server = createLineServer({ connectionStateRecovery: {} }, heartbeat);

server.io.on("connection", (socket) => {
  socket.on("echo", (value: unknown, answer: (value: unknown) => void) => answer(value));
  socket.on("part", (answer: (part: Uint8Array) => void) => answer(new Uint8Array([9, 8, 7, 6]).subarray(1, 3)));
  socket.on("burst", (answer: () => void) => {
    socket.emit("first");
    socket.volatile.emit("second");
    answer();
  });
  socket.on("single", () => socket.volatile.emit("alone"));
  socket.on("disconnect", (reason) => server.io.emit("left", reason));
});

self.onmessage = ({ data, ports: [farEnd] }: MessageEvent<string>) => {
  if (farEnd) server.openLine(data, farEnd);
};
