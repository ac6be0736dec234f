import { expect, test } from "vitest";
import { parseLesson } from "./parse.ts";
import { problemText } from "./problem.ts";

function lessonOf(text: string) {
  const parsed = parseLesson("lessons/04-rooms.md", `---\ntitle: Rooms\nsummary: S.\nminutes: 5\n---\n${text}`);
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join("\n"));
  return parsed.lesson;
}

const scene = `
\`\`\`scene
clients: { Ana: general, Bo: }
sender: Ana
emit: io.emit("msg")
\`\`\`
`;

test("what stands above the first scene goes with it, and what stands below a later one with that", () => {
  const lesson = lessonOf(`
Before: [all](<do: Ana runs io.emit("msg")>) in **red**.
${scene}
\`\`\`predict
question: Who?
sender: Ana
emit: io.emit("msg")
messages: { right: Yes. }
\`\`\`

\`\`\`scene
name: corridor
place: inline
run: true
clients: { Cy: [blue, red] }
sender: the server
emit: io.to("red").emit("msg")
\`\`\`

After: [out](<do: Cy leaves red>) of **red**.

\`\`\`predict
name: own-room
question: Who?
sender: Cy
emit: socket.emit("msg")
messages: { right: Yes. }
\`\`\`
`);
  expect(lesson.scenes).toMatchObject([
    { id: "scene-1", place: "panel", isRunAtOnce: false },
    { id: "corridor", place: "inline", isRunAtOnce: true, start: { sender: { type: "server" } } },
  ]);
  expect(lesson.parts.map(({ type }) => type)).toEqual(["prose", "predict", "scene", "prose", "predict"]);
  expect(lesson.parts.flatMap((part) => (part.type === "predict" ? [part.question] : []))).toMatchObject([
    { id: "predict-1", scene: "scene-1", clients: ["Ana", "Bo"] },
    { id: "own-room", scene: "corridor", clients: ["Cy"] },
  ]);
  expect(lesson.drives.map((drive) => [drive.scene, drive.href])).toEqual([
    ["scene-1", "#from=Ana&emit=io.emit(%22msg%22)&run"],
    ["corridor", "#scene=Cy:blue,red&do=leave:Cy,red&wait"],
  ]);
  const html = lesson.parts.map((part) => (part.type === "prose" ? part.html : ""));
  expect(html[0]).toContain("<strong>red</strong>");
  expect(html[3]).toContain('<strong class="room room-2">red</strong>');
});

test("a link begins on the state as it is, on the scene afresh, or where the link before it left off", () => {
  const lesson = lessonOf(`${scene}
[one](<do: Bo joins general; Ana runs io.emit("one")>), [two](<do: then Bo disconnects>),
[three](<do: then Ana types io.emit("three")>), [four](<do: then Bo reconnects>), [five](<do: reset; Bo disconnects>),
[six](<do: reset>) and [seven](<do: then Bo joins red>).
`);
  expect(lesson.drives.map(({ begins, before, steps, href }) => [begins, before.length, steps.length, href])).toEqual([
    ["here", 0, 1, "#do=join:Bo,general&from=Ana&emit=io.emit(%22one%22)&run"],
    ["then", 2, 1, "#do=join:Bo,general&do=run:Ana,io.emit(%22one%22)&do=disconnect:Bo&wait"],
    [
      "then",
      3,
      0,
      "#do=join:Bo,general&do=run:Ana,io.emit(%22one%22)&do=disconnect:Bo&from=Ana&emit=io.emit(%22three%22)&wait",
    ],
    ["then", 3, 1, "#do=join:Bo,general&do=run:Ana,io.emit(%22one%22)&do=disconnect:Bo&do=connect:Bo&wait"],
    ["fresh", 0, 1, "#do=disconnect:Bo&wait"],
    ["fresh", 0, 0, "#scene=Ana:general;Bo&wait"],
    ["then", 0, 1, "#do=join:Bo,red&wait"],
  ]);
});

test("a claim may be about a run, about what comes later, or about steps alone", () => {
  const { claims } = lessonOf(`${scene}
\`\`\`expect
- sender: Ana
  emit: io.emit("msg", "hi")
  received: { Ana: 1, Bo: 1 }
  not-received: {}
  events: { Bo: [[msg, hi]] }
  acks: { responses: [got it] }
  returned: [Ana]
  rooms: { Ana: general, Bo: [] }
  connected: [Ana, Bo]
  volatile: false
  then: Bo disconnects
  received-then: []
  reason: { Bo: io client disconnect }
- after: Bo loses the line
  reason: { Bo: transport close }
\`\`\`
`);
  expect(claims).toMatchObject([
    {
      run: { source: 'io.emit("msg", "hi")' },
      conditions: {
        received: { Ana: 1, Bo: 1 },
        notReceived: {},
        events: { Bo: [["msg", "hi"]] },
        acks: [{ error: null, responses: ["got it"] }],
        returned: ["Ana"],
        rooms: { Ana: ["general"], Bo: [] },
        connected: ["Ana", "Bo"],
        volatile: false,
      },
      error: null,
      afterwards: { steps: [{ type: "disconnect", client: "Bo" }], received: {} },
      reasons: { Bo: "io client disconnect" },
    },
    { run: null, steps: [{ type: "cut" }], afterwards: null, reasons: { Bo: "transport close" } },
  ]);
});

test("a goal, cards, an inventory and a diagram are read with their names in the page", () => {
  const { parts } = lessonOf(`${scene}
\`\`\`goal
goal: Bo alone.
after: Bo joins red
sender: Ana
received: [Bo]
hints: [Bo is in red.]
solution: io.to("red").emit("msg")
\`\`\`

\`\`\`cards
- front: Who hears it?
  says: Everybody.
  proof: Bo joins general; Ana runs io.emit("msg")
  received: [Ana, Bo]
\`\`\`

\`\`\`inventory
title: Ten questions
questions:
  - question: Who?
    sender: Ana
    emit: io.emit("msg")
    messages: { right: Yes. }
  - name: silence
    question: Who?
    sender: Ana
    emit: io.to("attic").emit("msg")
    messages: { right: Yes. }
\`\`\`

\`\`\`mermaid
%% title: Two steps, one after the other.
%% light: one connecting
%% light: three joined
flowchart LR
  one["The page loads: (four)"]:::quiet --> two{{five}} -->|six| three
\`\`\`
`);
  expect(parts).toMatchObject([
    {
      type: "goal",
      goal: { id: "goal-1", begin: 'io.emit("msg")', steps: [{ type: "join" }], lines: { solution: 19 } },
    },
    { type: "cards", cards: [{ front: "Who hears it?", proof: { begins: "fresh", label: "Run the proof" } }] },
    { type: "inventory", id: "inventory-1", questions: [{ id: "inventory-1-1" }, { id: "silence" }] },
    {
      type: "diagram",
      diagram: {
        id: "diagram-1",
        lights: [
          { node: "one", moment: "connecting" },
          { node: "three", moment: "joined" },
        ],
      },
    },
  ]);
});

test("a term of the glossary is a link to it, and a review item is a question of another lesson", () => {
  const parsed = parseLesson(
    "lessons/04-rooms.md",
    `---\ntitle: R\nsummary: S.\nminutes: 5\nreview: [events/predict-1, events/late]\n---\n${scene}
A [socket](<term: socket>) and its [own room](<term: own-id room>).`,
  );
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join("\n"));
  expect(parsed.lesson.review).toEqual([
    { line: 5, field: "review[0]", slug: "events", question: "predict-1" },
    { line: 5, field: "review[1]", slug: "events", question: "late" },
  ]);
  expect(parsed.lesson.terms).toEqual(["socket", "own-id-room"]);
  expect(parsed.terms).toEqual([
    { line: 14, to: "socket" },
    { line: 14, to: "own-id room" },
  ]);
  expect(parsed.lesson.parts).toMatchObject([
    { html: expect.stringContaining('<a href="../../glossary/#own-id-room" class="term">own room</a>') },
  ]);
});
