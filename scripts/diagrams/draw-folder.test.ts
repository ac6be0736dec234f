import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { foreignMark } from "../../server/lesson/drawing-marks.ts";
import { lessonText } from "../../server/lesson/lesson-fixture.ts";
import { drawFolder, openDrawing } from "./draw-folder.ts";
import type { DrawingBrowser } from "./drawing-browser.ts";

let folder: string;
let browser: DrawingBrowser;
beforeAll(async () => {
  browser = await openDrawing();
}, 180_000);
afterAll(() => browser.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emitscope-draw-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...diagrams: readonly string[]) =>
  writeFileSync(
    join(folder, "01-one.md"),
    lessonText(diagrams.map((diagram) => `\`\`\`mermaid\n%% title: A & "b".\n${diagram}\n\`\`\`\n`).join("\n")),
  );
const drawn = () =>
  readdirSync(join(folder, "diagrams")).map((name) => readFileSync(join(folder, "diagrams", name), "utf8"));
const told = async () =>
  (await drawFolder(folder, async () => ({ ...browser, close: async () => undefined }))).lines.map((line) =>
    line.replace(`${folder}/`, ""),
  );

const flowchart = `flowchart LR
  subgraph group["A group"]
    a["one<br/>two"]:::server --> b(("circle"))
  end
  b -.->|perhaps| c{"which?"}
  c ==> d(["stadium"]):::quiet
  c --x e("round"):::received
  e <--> d
  a --o c`;
const sequence = `%% light: A sending
sequenceDiagram
  autonumber
  participant A as Ana
  participant S as the server
  A->>+S: hello
  S-->>-A: hello to you
  rect lightblue
    loop every second
      A->>A: waits
    end
  end
  alt it is so
    A-xS: lost
  else
    A-)S: thrown
  end
  Note over A,S: socket.join("general")`;

test("every kind of mark is drawn in geometry and classes, and what nobody uses is removed", async () => {
  write(flowchart, sequence);
  expect(await told()).toHaveLength(3);
  const drawings = drawn();
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings) {
    expect(foreignMark(drawing)).toBeNull();
    expect(drawing).toMatch(
      /^<svg class="diagram-drawing is-\w+" viewBox="[^"]+" width="\d+" height="\d+" role="img" aria-label="A &#38; &#34;b&#34;\.">/,
    );
    expect(drawing).not.toContain("NaN");
  }
  const [flow, talk] = [
    drawings.find((each) => each.includes("stadium")),
    drawings.find((each) => each.includes("hello")),
  ];
  expect(flow).toContain('<g class="diagram-node is-server" data-node="a">');
  expect(flow?.match(/diagram-line/g)).toHaveLength(6);
  expect(talk).toContain('data-node="A" data-moments="sending"');
  expect(talk).toContain("diagram-band is-active");
  expect(talk).toContain("diagram-count");

  write(sequence);
  expect((await told())[0]).toMatch(/^removed: \w{16}\.svg, which no lesson uses$/);
  expect(drawn()).toEqual([talk]);
  expect(await told()).toHaveLength(1);
});

test("what cannot be drawn is told at its line, and nothing is removed then", async () => {
  write("flowchart TD\n  a --> b");
  await told();
  write(
    "flowchart TD\n  a --> ",
    "flowchart TD\n  a[(store)] --> b",
    "sequenceDiagram\n  actor A\n  A->>A: hi",
    "flowchart TD\n  a@{ shape: hourglass } --> b",
  );
  expect(await told()).toEqual([
    "01-one.md:16 mermaid: mermaid cannot read this: a -->",
    expect.stringMatching(/^01-one\.md:22 mermaid: node "a" has a shape that is not drawn here; use \[ \]/),
    expect.stringMatching(/^01-one\.md:28 mermaid: "A" is drawn as a box only; write participant, not actor\.$/),
    expect.stringMatching(/^01-one\.md:35 mermaid: node "a" has a shape that is not drawn here/),
  ]);
  expect(drawn()).toHaveLength(1);
});
