import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { drawingSettings } from "../lesson/drawing-settings.ts";
import { lessonText } from "../lesson/lesson-fixture.ts";
import { parseLessons } from "../lesson/lessons.ts";
import { problemText } from "../lesson/problem.ts";
import { diagramsOf, drawingFile, readDrawings } from "./drawings.ts";

function lessonsIn(folder: string) {
  const names = readdirSync(folder).filter((name) => /^\d.*\.md$/.test(name));
  return parseLessons(names.map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }))).lessons;
}

const lesson = (diagram: string) => lessonText(`\`\`\`mermaid\n%% title: One step.\n${diagram}\n\`\`\`\n`);
const drawable = "flowchart TD\n  one --> two";

describe("our own lessons", () => {
  test("every diagram is drawn ahead of time, and no drawing is left unused", async () => {
    const lessons = lessonsIn("lessons");
    const { problems, bySlug } = await readDrawings("lessons", lessons, "ahead");
    expect(problems.map(problemText)).toEqual([]);
    const wanted = lessons.flatMap(diagramsOf).map(({ source }) => drawingFile(source));
    expect(wanted.length).toBeGreaterThan(0);
    expect([...bySlug.values()].flatMap((drawn) => [...drawn])).toHaveLength(wanted.length);
    const kept = readdirSync("lessons/diagrams");
    expect(kept.toSorted(), "run npm run diagrams").toEqual([...new Set(wanted)].toSorted());
  });

  test("the settings name the mermaid that draws", () => {
    expect(manifest.devDependencies.mermaid).toBe(drawingSettings.mermaid);
  });
});

describe("a folder of lessons", () => {
  let folder: string;
  const write = (diagram: string) => writeFileSync(join(folder, "01-one.md"), lesson(diagram));
  const told = async (time: "ahead" | "when looked at" = "ahead") =>
    (await readDrawings(folder, lessonsIn(folder), time)).problems.map(problemText);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "emitscope-drawings-"));
    write(drawable);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("that was never rendered leaves drawing to the page", async () => {
    expect(await told()).toEqual([]);
  });

  test("that keeps drawings keeps all of them: a changed diagram is told at its line, until it is drawn again", async () => {
    const [diagram] = lessonsIn(folder).flatMap(diagramsOf);
    if (diagram === undefined) throw new Error("no diagram");
    mkdirSync(join(folder, "diagrams"));
    const svg = '<svg class="diagram-drawing"><g class="diagram-node"/></svg>';
    writeFileSync(join(folder, "diagrams", drawingFile(diagram.source)), `${svg}\n`);
    const { bySlug, problems } = await readDrawings(folder, lessonsIn(folder), "ahead");
    expect(problems).toEqual([]);
    expect(bySlug.get("one")?.get("diagram-1")).toBe(svg);

    write("flowchart TD\n  one --> three");
    expect(await told()).toEqual(["01-one.md:14 mermaid: is not drawn, or was changed since; run npm run diagrams."]);
    expect(await told("when looked at")).toEqual([]);
  });

  test("whose drawing holds a style is refused", async () => {
    const [diagram] = lessonsIn(folder).flatMap(diagramsOf);
    mkdirSync(join(folder, "diagrams"));
    const svg = '<svg class="diagram-drawing"><rect style="fill: red"/></svg>';
    writeFileSync(join(folder, "diagrams", drawingFile(diagram?.source ?? "")), svg);
    expect((await told())[0]).toMatch(/^01-one\.md:14 mermaid: its drawing \w+\.svg holds .*: style of <rect>$/);
  });

  test.each([
    'flowchart LR\n  a["<b>one</b> & two"]:::server -- "says" --> b(["three"])\n  b -.-> c{four?}\n  subgraph five\n  c\n  end',
    "sequenceDiagram\n  participant A as Ana\n  rect lightblue\n  A->>+S: hi\n  S-->>-A: hello\n  end\n  Note over A,S: the end",
  ])("whose diagram mermaid can read needs no page for that: %j", async (source) => {
    write(source);
    expect(await told("when looked at")).toEqual([]);
  });

  test("an untouched copy of ours needs no drawing", async () => {
    cpSync("lessons", folder, { recursive: true, force: true });
    rmSync(join(folder, "01-one.md"));
    expect(await told()).toEqual([]);
  });

  test.each([
    ["pie\n  a: 1", 15, '"pie" is not a kind of diagram here; use flowchart or sequenceDiagram.'],
    ["flowchrt TD\n  a --> b", 15, '"flowchrt" is not a kind of diagram here; did you mean flowchart?'],
    ["graph TD\n  a --> b", 15, 'write "flowchart" instead of "graph".'],
    ["flowchart TD\n  a --> b\n  style a fill:#f00", 17, '"style" is not used here: colours come from the site'],
    ["flowchart TD\n  a:::sever --> b", 16, 'there is no class "sever"; did you mean server?'],
    ['flowchart TD\n  a["x:::y"] --> b\n  click a "https://x.example"', 17, '"click" is not used here: put the link'],
    ["sequenceDiagram\n  rect red\n  A->>B: hi\n  end", 16, 'rect knows no colour "red"'],
    ['flowchart TD\n\n  %% Not a line.\n  a["one" --> b\n  c --> d', 18, 'mermaid cannot read this: a["one" --> b'],
    ["flowchart TD\n  subgraph one\n  a --> b", 17, "mermaid cannot read this: something is still open at the end"],
    ["sequenceDiagram\n  A->>B: hi\n  loop twice\n  A->>B: hi", 18, "something is still open at the end"],
    ["sequenceDiagram\n  A->>: hi\n  A->>B: hi", 16, "mermaid cannot read this: A->>: hi"],
    ["flowchart TD\n  a@{ shape: zork }", 15, "mermaid cannot read this: No such shape: zork."],
    ["%%{init: {}}%%\nflowchart TD\n  a --> b", 15, "is not a kind of diagram here"],
  ])("%j is told at its line", async (source, line, message) => {
    write(source);
    const [problem] = await told();
    expect(problem).toContain(`01-one.md:${line} mermaid: `);
    expect(problem).toContain(message);
  });
});
