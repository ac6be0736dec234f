import { describe, expect, onTestFinished, test } from "vitest";
import type { ContentsLesson } from "./contents-lesson.ts";
import { createProgressStore } from "./progress-store.ts";
import { createSectionTask } from "./section-task.ts";

const lessons: readonly ContentsLesson[] = ["rooms", "events"].map((slug, index) => ({
  slug,
  number: index + 1,
  title: slug,
  questions: [],
  goals: [],
}));

function openSection() {
  let kept: string | null = null;
  const given: { name: string; text: string }[] = [];
  const store = createProgressStore({
    storage: {
      read: () => kept,
      write: (text) => {
        kept = text;
      },
      onChange: () => () => {},
    },
    clock: { now: () => new Date("2026-11-23T09:00:00.000Z") },
  });
  onTestFinished(store.close);
  const task = createSectionTask({ store, lessons, give: (name, text) => given.push({ name, text }) });
  return { store, task, given };
}

/** A file that another browser has saved after `slug` was read there. */
async function fileWith(slug: string): Promise<Blob> {
  const { store, task, given } = openSection();
  store.read(slug);
  await task.save();
  return new Blob([given[0]?.text ?? ""]);
}

test("a saved file has a name of its own and says so", async () => {
  const { task, given } = openSection();
  await task.save();
  expect(given.map(({ name }) => name)).toEqual(["emitscope-progress.json"]);
  expect(task.said.value).toMatchObject({ type: "done", text: expect.stringContaining("emitscope-progress.json") });
});

describe("bringing in a file", () => {
  test("says how much is there now, and can be undone", async () => {
    const { store, task } = openSection();
    store.read("rooms");
    await task.bringIn(await fileWith("events"));
    expect(task.said.value?.text).toContain("2 of 2 lessons");
    task.undo();
    expect(Object.keys(store.progress.value.lessons)).toEqual(["rooms"]);
    expect(task.said.value?.text).toContain("Undone");
  });

  test("with nothing new in it says that", async () => {
    const { store, task } = openSection();
    store.read("rooms");
    await task.bringIn(await fileWith("rooms"));
    expect(task.said.value?.text).toContain("nothing new");
  });

  test("that is something else says so and loses nothing", async () => {
    const { store, task } = openSection();
    store.read("rooms");
    const before = store.progress.value;
    await task.bringIn(new Blob(["<html>"]));
    expect(task.said.value).toMatchObject({ type: "wrong", text: expect.stringContaining("not a progress file") });
    expect(store.progress.value).toBe(before);
  });

  test("far too long is not read to its end", async () => {
    const { task } = openSection();
    await task.bringIn(new Blob(["x".repeat(3_000_000)]));
    expect(task.said.value?.text).toContain("too long");
  });

  test("that is gone by now says so", async () => {
    const { task } = openSection();
    const gone = { slice: () => ({ text: () => Promise.reject(new Error("gone")) }) };
    await task.bringIn(gone);
    expect(task.said.value).toMatchObject({ type: "wrong", text: expect.stringContaining("could not be read") });
  });
});

test("starting over says so and can be undone", () => {
  const { store, task } = openSection();
  store.read("rooms");
  task.startOver();
  expect(store.progress.value.lessons).toEqual({});
  expect(store.undoable.value).toBe("clear");
  task.undo();
  expect(Object.keys(store.progress.value.lessons)).toEqual(["rooms"]);
});
