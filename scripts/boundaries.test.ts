import { describe, expect, test } from "vitest";
import { breachesIn } from "./boundaries.ts";

const allowed: [file: string, source: string][] = [
  ["server/lab/lab.ts", `import { Server } from "socket.io"; import { ok } from "./result.ts";`],
  ["server/lab/expression/parse.ts", `const { parse } = await import("acorn"); export { ok } from "../result.ts";`],
  ["server/lab/lab.test.ts", `import { test } from "vitest"; import { nodeHost } from "../node-host.ts";`],
  ["server/lesson/parse.ts", `import type { Scene } from "../lab/scene.ts"; import { parse } from "yaml";`],
  ["server/http.ts", `import { createServer } from "node:http"; import sirv from "sirv";`],
  ["server/classroom/store.ts", `import { DatabaseSync } from "node:sqlite"; import { ok } from "../lab/result.ts";`],
  ["playground/src/main.tsx", `import { render } from "preact"; import { ok } from "../../server/lab/result.ts";`],
  ["scripts/test.ts", `import { run } from "../server/main.ts"; import "node:fs";`],
];

const refused: [file: string, source: string, line: number, words: string][] = [
  ["server/lab/lab.ts", `import { ok } from "./result.ts";\nimport fs from "node:fs";`, 2, "node:fs"],
  ["server/lab/lab.ts", `import { h } from "preact";`, 1, "preact"],
  ["server/lab/lab.ts", `import { join } from "path";`, 1, "path"],
  ["server/lab/lab.ts", `export { nodeHost } from "../node-host.ts";`, 1, "server/node-host.ts"],
  ["server/lab/lab.ts", `import type { Lesson } from "../lesson/lesson.ts";`, 1, "server/lesson/lesson.ts"],
  [
    "server/lesson/parse.ts",
    `const page = await import("../../playground/src/main.tsx");`,
    1,
    "playground/src/main.tsx",
  ],
  [
    "server/classroom/poll.ts",
    `import { Stage } from "../../playground/src/stage.tsx";`,
    1,
    "playground/src/stage.tsx",
  ],
  ["playground/src/main.tsx", `\nimport { listen } from "../../server/http.ts";`, 2, "server/http.ts"],
  ["playground/src/main.tsx", `import { join } from "node:path";`, 1, "node:path"],
  ["playground/src/host.ts", `new Worker(new URL("../../server/main.ts", import.meta.url));`, 1, "server/main.ts"],
];

describe("import boundaries", () => {
  test.each(allowed)("%s may say: %s", (file, source) => {
    expect(breachesIn(file, source)).toEqual([]);
  });

  test.each(refused)("%s may not say: %s", (file, source, line, words) => {
    const breaches = breachesIn(file, source);
    expect(breaches.map((breach) => [breach.file, breach.line])).toEqual([[file, line]]);
    expect(breaches[0]?.message).toContain(words);
  });
});
