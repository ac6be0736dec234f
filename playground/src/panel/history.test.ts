import { expect, test } from "vitest";
import { createHistory } from "./history.ts";
import { createStorage } from "./storage.ts";

const inMemory = () => {
  const kept = new Map<string, string>();
  return createStorage(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
  }));
};

test("goes back through what was run, and forward to what was being typed", () => {
  const history = createHistory(inMemory());
  for (const text of ["one", "two", "three"]) history.add(text);
  expect(history.older("typing")).toBe("three");
  expect(history.older("three")).toBe("two");
  expect(history.older("two")).toBe("one");
  expect(history.older("one")).toBe(null);
  expect(history.newer()).toBe("two");
  expect(history.newer()).toBe("three");
  expect(history.newer()).toBe("typing");
  expect(history.newer()).toBe(null);
});

test("skips the text that is still in the box after a run", () => {
  const history = createHistory(inMemory());
  for (const text of ["one", "two"]) history.add(text);
  expect(history.older("two")).toBe("one");
});

test("keeps each text once, the newest last, and at most fifty", () => {
  const storage = inMemory();
  const history = createHistory(storage);
  for (let count = 0; count < 60; count++) history.add(`text ${count}`);
  history.add("text 20");
  const again = createHistory(storage);
  expect(again.older("")).toBe("text 20");
  expect(again.older("text 20")).toBe("text 59");
  expect(JSON.parse(storage.read("emitscope:history") ?? "")).toHaveLength(50);
});

test.each(["not json", "{}", '[1, null, {"a": 2}]'])("a storage that holds %s is an empty history", (kept) => {
  const storage = inMemory();
  storage.write("emitscope:history", kept);
  expect(createHistory(storage).older("")).toBe(null);
});

test("a blocked storage keeps it for this visit", () => {
  const blocked = createStorage(() => {
    throw new Error("blocked");
  });
  createHistory(blocked).add("one");
  expect(createHistory(blocked).older("")).toBe("one");
});
