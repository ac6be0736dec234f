import { expect, test } from "vitest";
import { firstChunk } from "./first-chunks.ts";

/** Who imports what, by module; the root of each page script stands at the end of its path. */
const importers: Readonly<Record<string, readonly string[]>> = {
  "/here/playground/src/main.tsx": ["/here/index.html"],
  "/here/theme.ts": ["/here/playground/src/main.tsx"],
  "/here/playground/src/live-page.ts": [],
  "/here/panel.ts": ["/here/playground/src/live-page.ts"],
  "/here/names.ts": ["/here/panel.ts", "/here/grammar.ts", "/here/told.ts"],
  "/here/told.ts": ["/here/playground/src/panel/after-run.ts"],
  "/here/missing.ts": ["/here/panel.ts", "/here/playground/src/main.tsx"],
  "/here/grammar.ts": [],
  "/here/round.ts": ["/here/about.ts"],
  "/here/about.ts": ["/here/round.ts"],
};
const graph = { getModuleInfo: (id: string) => ({ importers: importers[id] ?? [] }) };

test.each([
  ["/here/panel.ts", "live-page"],
  ["/here/names.ts", "live-page"],
  ["/here/told.ts", "lab-host"],
  ["/here/theme.ts", null],
  ["/here/missing.ts", null],
  ["/here/grammar.ts", null],
  ["/here/round.ts", null],
])("%s goes to %s", (id, chunk) => {
  expect(firstChunk(id, graph)).toBe(chunk);
});
