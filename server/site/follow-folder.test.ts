import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { followFolder } from "./follow-folder.ts";

let folder: string;
let stop: () => void;
let heard: () => void;
let calls: number;

/** Resolves with the next call. */
const next = () =>
  new Promise<void>((resolve) => {
    heard = resolve;
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emitscope-follow-"));
  calls = 0;
  heard = () => undefined;
  stop = followFolder(
    folder,
    ["diagrams"],
    (name) => name.endsWith(".md"),
    async () => {
      calls += 1;
      heard();
    },
    (error) => {
      throw error;
    },
  );
});
afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** As editors save: another file takes the name. */
function replace(name: string, text: string): void {
  writeFileSync(join(folder, `${name}~`), text);
  renameSync(join(folder, `${name}~`), join(folder, name));
}

test("a file that is replaced by another is heard of each time", async () => {
  for (const text of ["one", "two", "three"]) {
    const heardOf = next();
    replace("01-a.md", text);
    await heardOf;
  }
  expect(calls).toBe(3);
});

test("strokes that follow each other closely are one change, and other files none", async () => {
  writeFileSync(join(folder, "notes.txt"), "nobody's business");
  const heardOf = next();
  for (const text of ["o", "on", "one"]) writeFileSync(join(folder, "01-a.md"), text);
  await heardOf;
  expect(calls).toBe(1);
});

test("a folder within is followed from when it is there", async () => {
  const made = next();
  mkdirSync(join(folder, "diagrams"));
  await made;
  const drawn = next();
  writeFileSync(join(folder, "diagrams", "x.md"), "drawn");
  await drawn;
  expect(calls).toBe(2);
});
