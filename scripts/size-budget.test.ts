import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { createSites } from "./site-fixture.ts";
import { weighSite, weightLines } from "./size-budget.ts";

const site = createSites();

const page = `<script src="../../theme.js"></script><script type="module" src="../../assets/main.js"></script>
  <link rel="modulepreload" href="../../assets/early.js"><link rel="stylesheet" href="../../assets/site.css">`;
const files = {
  "theme.js": "let theme",
  "assets/main.js": `import { a } from "./shared.js"; export { b } from "./more.js"; import("./live-page-1a.js"); import("./search.js");`,
  "assets/shared.js": `import "./more.js"; export const a = 1;`,
  "assets/more.js": "export const b = 1;",
  "assets/early.js": "let early",
  "assets/live-page-1a.js": `import "./shared.js"; import("./grammar.js"); new Worker(new URL("worker-1a.js", import.meta.url), { type: "module" });`,
  "assets/grammar.js": "let grammar",
  "assets/search.js": "let search",
  "assets/worker-1a.js": `import "./more.js";`,
  "lessons/rooms/index.html": page,
};

describe("the size budget", () => {
  test("counts what a lesson page loads as it starts, once, and not what it loads when asked", () => {
    const [lesson, worker] = weighSite(site(files));
    expect(lesson?.files).toEqual([
      "theme.js",
      "assets/main.js",
      "assets/shared.js",
      "assets/more.js",
      "assets/early.js",
      "assets/live-page-1a.js",
    ]);
    expect(worker?.files).toEqual(["assets/worker-1a.js", "assets/more.js"]);
  });

  test("says what is over its limit", () => {
    const heavy = `let it = "${randomBytes(42_000).toString("hex")}"`;
    const lines = weightLines(weighSite(site({ ...files, "assets/shared.js": heavy })));
    expect(lines[0]).toMatch(/^first load of lessons\/rooms: 4[5-9]\.\d kB gzip, over the limit of 45\.0 kB$/);
    expect(lines[1]).toMatch(/^worker assets\/worker-1a\.js: 0\.\d kB gzip of 60\.0 kB$/);
  });

  test("refuses a site in which it finds nothing to weigh", () => {
    expect(() => weighSite(site({ ...files, "assets/live-page-1a.js": "" }))).toThrow("worker");
    expect(() => weighSite(site({ "index.html": page }))).toThrow("no lesson page");
  });
});
