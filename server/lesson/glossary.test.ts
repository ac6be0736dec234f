import { expect, test } from "vitest";
import { parseGlossary } from "./glossary.ts";
import { problemText } from "./problem.ts";

const read = (...lines: readonly string[]) => parseGlossary("lessons/glossary.yaml", lines.join("\n"));

test("terms come in the alphabet's order, each with an anchor of its own", () => {
  expect(read("socket: One end.", "Own-id room: Its own.", "event: A name.")).toEqual({
    terms: [
      { id: "event", term: "event", text: "A name." },
      { id: "own-id-room", term: "Own-id room", text: "Its own." },
      { id: "socket", term: "socket", text: "One end." },
    ],
    problems: [],
  });
});

test.for([
  [["room:"], "lessons/glossary.yaml:1 glossary.room: must be text."],
  [["a: A.", "room: [label]"], "lessons/glossary.yaml:2 glossary.room: must be text."],
  [["- room"], "lessons/glossary.yaml:1 glossary: must be texts by term, such as room: A label on sockets."],
  [["a: A.", "id: I.", "ID: I."], "lessons/glossary.yaml:3 glossary.ID: is the same address as id; keep one of them."],
  [["?!: Huh."], "lessons/glossary.yaml:1 glossary.?!: needs a letter or a digit."],
  [["a: A.", "a: B."], "lessons/glossary.yaml:2 glossary: is not YAML that can be read: Map keys must be unique."],
] as const)("a glossary is strict: %j", ([lines, problem]) => {
  expect(read(...lines).problems.map(problemText)).toEqual([problem]);
});
