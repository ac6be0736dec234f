import { afterEach, expect, test } from "vitest";
import { openTestPanel, type TestPanel } from "./panel-fixture.ts";

let panel: TestPanel;
afterEach(() => panel.close());
const composer = () => panel.store.composer;

test("a mistake is told when typing has stopped, not while it goes on", async () => {
  panel = openTestPanel();
  await composer().wake();
  panel.store.setSource("io.emmit(");
  expect(composer().problem.value).toBe(null);
  expect(composer().obstacle.value).toBe("Mend the expression first.");
  panel.passTime();
  expect(composer().problem.value?.code).toBe("expression/syntax");
  panel.store.setSource('io.emmit("a');
  expect(composer().problem.value).toBe(null);
  composer().settle();
  expect(composer().problem.value?.ok).toBe(false);
});

test("a mistake that is mended is gone at once", async () => {
  panel = openTestPanel();
  await composer().wake();
  panel.store.setSource("io.emmit()");
  panel.passTime();
  panel.store.setSource('io.emit("msg")');
  expect([composer().problem.value, composer().obstacle.value]).toEqual([null, null]);
});

test("an empty box is no mistake, but nothing to run", async () => {
  panel = openTestPanel({ source: "" });
  await composer().wake();
  composer().settle();
  expect(composer().problem.value).toBe(null);
  expect(composer().obstacle.value).toBe("Type an expression, or choose a scope.");
});

test("before the start nobody is called disconnected", () => {
  panel = openTestPanel();
  expect(composer().obstacle.value).toBe(null);
});

test("a room that nobody is in is noted, and its twin of another type too", async () => {
  const clients = [{ name: "Ana", namespace: "/", rooms: [1] }];
  panel = openTestPanel({ scene: { clients }, source: 'io.to("1").to("typo").except(1).emit("msg")' });
  await panel.store.start();
  await composer().wake();
  expect(composer().notes.value).toEqual([
    'No client is in "1". 1 is another room. Socket.IO will not complain.',
    "No client is in typo. Socket.IO will not complain.",
  ]);
});

test("a room that is empty in the namespace meant is noted with it, though its name is in use elsewhere", async () => {
  panel = openTestPanel({ source: 'io.of("/nope").to("general").emit("msg")' });
  await panel.store.start();
  await composer().wake();
  expect(composer().notes.value).toEqual(["No client is in general of /nope. Socket.IO will not complain."]);
});

test("10 kB of text is refused and stays", async () => {
  const source = `io.emit("${"x".repeat(10_000)}")`;
  panel = openTestPanel({ source });
  await panel.store.runBox();
  expect(composer().problem.value?.code).toBe("expression/too-long");
  expect(panel.store.source.value).toBe(source);
});
