import { expect, test } from "vitest";
import { parseLesson } from "./parse.ts";
import { problemText } from "./problem.ts";

const front = ["---", "title: Rooms", "summary: A label.", "minutes: 5", "---", ""];
const scene = ["```scene", "clients:", "  Ana: general", "  Bo:", "sender: Ana", 'emit: io.emit("msg")', "```", ""];
/** The first line after the front matter and the scene. */
const here = front.length + scene.length + 1;

function problemsOf(
  body: readonly string[],
  top: readonly string[] = front,
  block: readonly string[] = scene,
): string[] {
  const parsed = parseLesson("lessons/04-rooms.md", [...top, ...block, ...body].join("\n"));
  return parsed.ok ? [] : parsed.problems.map(problemText);
}

function lessonOf(body: readonly string[]) {
  const parsed = parseLesson("lessons/04-rooms.md", [...front, ...scene, ...body].join("\n"));
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join("\n"));
  return parsed.lesson;
}

const block = (name: string, ...lines: readonly string[]) => [`\`\`\`${name}`, ...lines, "```"];
const predict = (...messages: readonly string[]) =>
  block("predict", "question: Who?", "sender: Ana", 'emit: io.emit("msg")', "messages:", ...messages);

test("a lesson has its number and slug from its file's name, and its scene with what was left out", () => {
  const lesson = lessonOf(["## One", "", "Text.", "", "## One"]);
  expect(lesson).toMatchObject({
    slug: "rooms",
    number: 4,
    title: "Rooms",
    needs: [],
    scenes: [{ id: "scene-1", start: { sender: { type: "client", name: "Ana" }, source: 'io.emit("msg")' } }],
    headings: [
      { id: "one", text: "One" },
      { id: "one-2", text: "One" },
    ],
  });
  expect(lesson.scenes[0].scene.clients).toEqual([
    { name: "Ana", namespace: "/", rooms: ["general"] },
    { name: "Bo", namespace: "/", rooms: [] },
  ]);
});

test.for([
  {
    says: "an unknown key at the top",
    top: ["---", "titel: Rooms", "summary: A label.", "minutes: 5", "---", ""],
    problems: ["lessons/04-rooms.md:2 titel: is not a key here; did you mean title?"],
  },
  {
    says: "several unknown keys at the top",
    top: ["---", "title: Rooms", "sumary: A label.", "summary: A label.", "minuts: 4", "minutes: 5", "---", ""],
    problems: [
      "lessons/04-rooms.md:3 sumary: is not a key here; did you mean summary?",
      "lessons/04-rooms.md:5 minuts: is not a key here; did you mean minutes?",
    ],
  },
  {
    says: "a wrong type at the top",
    top: ["---", "title: Rooms", "summary: A label.", "minutes: five", "---", ""],
    problems: ["lessons/04-rooms.md:4 minutes: must be a number of minutes."],
  },
  {
    says: "no top at all",
    top: ["Text."],
    problems: ["lessons/04-rooms.md:1 front matter: is missing; begin the file with --- and title: …"],
  },
  {
    says: "YAML that cannot be read",
    top: ["---", "title: Rooms", "summary: [A label", "minutes: 5", "---", ""],
    problems: [
      "lessons/04-rooms.md:4 front matter: is not YAML that can be read: Flow sequence in block collection must be sufficiently indented and end with a ].",
    ],
  },
])("the top of a file is strict: $says", ({ top, problems }) => {
  expect(problemsOf([], top)).toEqual(problems);
});

test.for([
  {
    says: "none",
    block: [],
    problems: ["lessons/04-rooms.md:6 scene: is missing; add a ```scene block with clients, sender and emit."],
  },
  {
    says: "two clients of one name",
    block: block("scene", "clients:", "  Ana:", "  ana:", "sender: Ana", 'emit: io.emit("msg")'),
    problems: [expect.stringContaining("lessons/04-rooms.md:10 scene.clients.ana: ")],
  },
  {
    says: "a name that is no name",
    block: block("scene", "clients:", "  socket: general", "sender: socket", 'emit: io.emit("msg")'),
    problems: [
      "lessons/04-rooms.md:9 scene.clients.socket: socket already has a meaning in an emit: pick another name.",
    ],
  },
  {
    says: "an unknown sender",
    block: block("scene", "clients:", "  Ana:", "sender: Anna", 'emit: io.emit("msg")'),
    problems: ["lessons/04-rooms.md:10 scene.sender: no client of the scene is called Anna; did you mean Ana?"],
  },
  {
    says: "an expression that does not parse",
    block: block("scene", "clients:", "  Ana:", "sender: Ana", 'emit: io.emitt("msg")'),
    problems: [expect.stringContaining("lessons/04-rooms.md:11 scene.emit: column 4: ")],
  },
  {
    says: "unknown keys, all at once",
    block: block("scene", "clients:", "  Ana: { room: general }", "sendr: Ana", "sender: Ana", 'emit: io.emit("msg")'),
    problems: [
      "lessons/04-rooms.md:9 scene.clients.Ana.room: is not a key here; did you mean rooms?",
      "lessons/04-rooms.md:10 scene.sendr: is not a key here; did you mean sender?",
    ],
  },
])("a scene is strict: $says", ({ block: given, problems }) => {
  expect(problemsOf([], front, given)).toEqual(problems);
});

test.for([
  ["[go](<do: Ana runs io.emti('x')>)", "link: io.emti('x'): column 4: "],
  ["[go](<do: Anna joins general>)", "link: no client of the scene is called Anna; did you mean Ana?"],
  ["[go](<do: Ana jons general>)", 'link: "Ana jons general" is not a step; did you mean joins?'],
  ["[go](<do: Ana joins>)", 'link: "Ana joins" names no room; write Ana joins general.'],
  ["[go](<do:>)", "link: says nothing to do; write for example do: Eli joins general."],
  ["[go](http://example.org)", "link: http://example.org is not safe; use https."],
  ["[go](javascript:alert)", "link: a link may not begin with javascript:; use https:, do: or term:."],
  ["[go](#onee)", "link: #onee is no heading of this lesson; did you mean #one?"],
  ["[go](/playgruond/)", "link: /playgruond/ leads nowhere; did you mean /playground/?"],
  ["![a picture](https://example.org/a.png)", "link: pictures are not part of a lesson yet; the panel draws."],
])("a link is strict: %s", ([link, message]) => {
  const problems = problemsOf(["## One", "", "Some words,", `then ${link}.`]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(message);
  if (link?.startsWith("[")) expect(problems[0]).toMatch(new RegExp(`^lessons/04-rooms.md:${here + 3} `));
});

test.for([
  {
    lines: predict("  right: Yes.", "  extra sendr: No."),
    at: 6,
    message: "predict.messages.extra sendr: names nobody of the scene; did you mean sender?",
  },
  {
    lines: predict("  rigth: Yes.", "  right: Yes."),
    at: 5,
    message: "predict.messages.rigth: is not a difference; did you mean right?",
  },
  { lines: predict("  extra sender: No."), at: 4, message: 'predict.messages: has no message for "right".' },
  {
    lines: block("predict", "question: Who?", "sender: Cy", 'emit: io.emit("msg")', "messages:", "  right: Yes."),
    at: 2,
    message: "predict.sender: no client of the scene is called Cy; it has Ana, Bo.",
  },
  {
    lines: block("expect", "- sender: Ana", '  emit: io.emit("msg")'),
    at: 1,
    message: "expect[0]: claims nothing; add received or error.",
  },
  {
    lines: block("expect", "- sender: Ana", '  emit: io.emit("msg")', "  recieved: [Bo]"),
    at: 3,
    message: "expect[0].recieved: is not a key here; did you mean received?",
  },
  {
    lines: block("expect", "- after: Bo jions general", "  sender: Ana", '  emit: io.emit("msg")', "  received: [Bo]"),
    at: 1,
    message: 'expect[0].after[0]: "Bo jions general" is not a step; did you mean joins?',
  },
  {
    lines: block("calls", "head: Ana runs", "sender: Ana", "rows:", "  - emit: io.emit()x", "    says: all"),
    at: 4,
    message: "calls.rows[0].emit: column 10: ",
  },
  { lines: block("predit"), at: 0, message: 'block: "predit" is not a kind of block here; did you mean predict?' },
  {
    lines: block(""),
    at: 0,
    message: "block: says no language; use scene, predict, calls, goal, expect, cards, inventory, mermaid, js",
  },
])("a block is strict: $message", ({ lines, at, message }) => {
  const problems = problemsOf(lines);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(`lessons/04-rooms.md:${here + at} ${message}`);
});

test("every problem of a file is told at once, by line", () => {
  const problems = problemsOf([
    "[a](http://a.org)",
    "",
    ...predict("  right: Yes.", "  extra Boo: No."),
    "",
    "[b](#nowhere)",
  ]);
  expect(problems.map((problem) => Number(problem.split(/[: ]/)[1]) - here)).toEqual([0, 8, 11]);
});

test("what an author writes reaches the page as text, links as addresses, and no style or script at all", () => {
  const lesson = lessonOf([
    "A <b onclick=x>bold</b> **general** move: [move](<do: Bo joins general>),",
    '[run](<do: Bo joins general; Bo runs io.emit("msg", "a&b")>), [next](05-events.md#one) and [play](/playground/).',
    "",
    ...block("js", "const a = '<script>';"),
    "",
    "| call | copies |",
    "|---|--:|",
    "| io.emit | 3 |",
  ]);
  const html = lesson.parts.map((part) => (part.type === "prose" ? part.html : "")).join("");
  expect(html).toContain("&lt;b onclick=x&gt;");
  expect(html).toContain('<strong class="room room-1">general</strong>');
  expect(html).toContain(
    '<a href="#do=join:Bo,general&amp;wait" class="drive" data-begins="here" data-scene="scene-1">move</a>',
  );
  expect(html).toContain('data-run="Bo: io.emit(&quot;msg&quot;, &quot;a&amp;b&quot;)"');
  expect(html).toContain('<a href="../events/#one">next</a>');
  expect(html).toContain('<a href="../../playground/">play</a>');
  expect(html).toContain("&#60;script&#62;");
  expect(html).toContain('<td class="align-right">3</td>');
  expect(html).not.toMatch(/style=|<script|<b /);
  expect(lesson.drives.map(({ label, steps, run }) => [label, steps.length, run?.source])).toEqual([
    ["move", 1, undefined],
    ["run", 1, 'io.emit("msg", "a&b")'],
  ]);
});

test("a link whose words go on in the next line is named with a space between them", () => {
  const lesson = lessonOf(["Now [let Bo", "go](<do: Bo disconnects>)."]);
  expect(lesson.drives.map(({ label }) => label)).toEqual(["let Bo go"]);
});
