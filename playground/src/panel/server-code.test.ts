import { expect, test } from "vitest";
import { stateOfScene } from "./lab-session.ts";
import { fiveClients } from "./panel-fixture.ts";
import { serverCode } from "./server-code.ts";

const state = stateOfScene(fiveClients);

test("the expression stands in the handler of the sender's socket, a statement a line", () => {
  const code = serverCode('socket.emit("a;b"); io.emit("msg");', { type: "client", name: "Ana" }, state);
  expect(code).toBe(
    [
      'io.on("connection", (socket) => {',
      '  socket.on("go", () => {',
      '    socket.emit("a;b");',
      '    io.emit("msg");',
      "  });",
      "});",
    ].join("\n"),
  );
});

test("the server's own expression stands by itself", () => {
  expect(serverCode('io.emit("msg")', { type: "server" }, state)).toBe('io.emit("msg");');
});

test("an acknowledgement has a callback", () => {
  expect(serverCode('io.timeout(5).emit("msg", ack)', { type: "server" }, state)).toMatch(/^const ack = /);
});
