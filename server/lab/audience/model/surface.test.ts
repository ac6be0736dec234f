import { type Namespace, Server, Socket } from "socket.io";
import { expect, test } from "vitest";
import { callLinks, ends, propertyLinks, reservedEvents } from "../../expression/tree.ts";
import { surface } from "./surface.ts";

// Never attached to anything, so there is nothing to close.
const io = new Server();
const chat: Namespace = io.of("/chat");

const words = [...propertyLinks, ...callLinks, ...ends];

test.each([
  ["io", "namespace", io],
  ["io.of()", "namespace", chat],
  ["socket", "socket", Socket.prototype],
  ["an operator of io", "operator", io.to("general")],
  ["an operator of a namespace", "operator", chat.except("general")],
] as const)("%s has just the words of the table", (_text, kind, object) => {
  expect(words.filter((word) => word in object)).toEqual(words.filter((word) => surface[kind].has(word)));
});

test.each([...reservedEvents].map(String))("%s is reserved", (event) => {
  expect(() => io.emit(event)).toThrow(`"${event}" is a reserved event name`);
});

test.each(["connection", "error", "message", "new_namespace", "toString"])("%s is not reserved", (event) => {
  expect(() => io.emit(event)).not.toThrow();
  expect(reservedEvents.has(event)).toBe(false);
});
