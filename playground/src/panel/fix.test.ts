import { expect, test } from "vitest";
import { parseExpression } from "../../../server/lab/expression/parse.ts";
import { fixOf } from "./fix.ts";

const names = { clients: ["Ana", "Bo"], hasSocket: true };

test.each([
  ['io.emmit("msg")', 'io.emit("msg")'],
  ['io.too("r").emit("msg")', 'io.to("r").emit("msg")'],
  ['sokcet.emit("msg")', 'socket.emit("msg")'],
  ['io.to(Anna.id).emit("msg")', 'io.to(Ana.id).emit("msg")'],
  ['io.to(general).emit("msg")', 'io.to("general").emit("msg")'],
  ['socket.brodcast.emit("msg")', 'socket.broadcast.emit("msg")'],
])("%s becomes %s", (typed, meant) => {
  const refused = parseExpression(typed, names);
  expect(refused.ok).toBe(false);
  expect(refused.ok ? null : fixOf(refused, typed)?.source).toBe(meant);
});

test.each(['io.to("general")', "io.emit(", "1 + 1", 'zebra.emit("msg")'])("%s has no nearby spelling", (typed) => {
  const refused = parseExpression(typed, names);
  expect(refused.ok ? "parsed" : fixOf(refused, typed)).toBe(null);
});
