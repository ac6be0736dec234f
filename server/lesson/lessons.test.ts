import { expect, test } from "vitest";
import { parseLessons } from "./lessons.ts";
import { problemText } from "./problem.ts";

const text = (needs: string, body = "") => `---
title: A title
summary: A sentence.
minutes: 5
needs: ${needs}
---

\`\`\`scene
clients: { Ana: }
sender: Ana
emit: io.emit("msg")
\`\`\`

${body}`;

function problemsOf(files: Readonly<Record<string, string>>): string[] {
  const given = Object.entries(files).map(([name, content]) => ({ file: `lessons/${name}`, text: content }));
  return parseLessons(given).problems.map(problemText);
}

test("lessons come in the order of their numbers", () => {
  const files = ["07-b.md", "02-a.md"].map((name) => ({ file: `lessons/${name}`, text: text("[]") }));
  expect(parseLessons(files).lessons.map(({ slug }) => slug)).toEqual(["a", "b"]);
});

test("a need, a link, a number and a name are held against the other lessons", () => {
  expect(
    problemsOf({
      "01-rooms.md": text("[]"),
      "02-events.md": text("romms", "[next](03-evnts.md) and [back](01-rooms.md)"),
      "02-emits.md": text("[]"),
      "03-rooms.md": text("rooms"),
    }),
  ).toEqual([
    "lessons/02-events.md:5 needs: there is no other lesson romms; did you mean rooms?",
    "lessons/02-events.md:14 link: there is no lesson 03-evnts.md; did you mean 02-events.md?",
    "lessons/02-emits.md:1 file name: has the same number as lessons/02-events.md.",
    "lessons/03-rooms.md:1 file name: has the same name as lessons/01-rooms.md.",
    "lessons/03-rooms.md:5 needs: there is no other lesson rooms; there are events, emits.",
  ]);
});

test("a need in a folder of one lesson is told that there is no other", () => {
  const alone = (needs: string) => problemsOf({ "01-rooms.md": text(needs) });
  const told =
    "lessons/01-rooms.md:5 needs: this folder has no other lesson, so nothing can be needed before this one.";
  expect(alone("zork")).toEqual([told]);
  expect(alone("rooms")).toEqual([told]);
});

test("a file whose name has no number is told what a name looks like", () => {
  expect(problemsOf({ "rooms.md": text("[]") })).toEqual([
    "lessons/rooms.md:1 file name: must be two digits and a name, as in 04-rooms.md.",
  ]);
});
