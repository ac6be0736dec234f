import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { lessonText } from "../lesson/lesson-fixture.ts";
import { createNodeHost } from "../node-host.ts";
import { proveLessons } from "./prove-lessons.ts";

const host = createNodeHost();
afterAll(() => host.close());

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emitscope-prove-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is told of a lesson, as `line field: message`. */
async function toldOf(text: string, glossary = "socket: One line.\n"): Promise<string[]> {
  writeFileSync(join(folder, "01-one.md"), text);
  writeFileSync(join(folder, "glossary.yaml"), glossary);
  const { problems } = await proveLessons(folder, host);
  return problems.map(({ line, field, message }) => `${line} ${field}: ${message}`);
}

const fence = "```";
const manyFaults = `---
title: Many faults
summary: Each is told at once.
minuts: 5
needs: zork
review: [who]
---

${fence}scene
clients: { Ana: general, Bo: general }
recoverry: true
sender: Ana
emit: io.emit("msg", "hi")
${fence}

A [socket](<term: sokcet>), [nowhere](/playgruond/), [a lesson](02-romms.md), [a section](#onee),
[a step](<do: Ana jions general>), [and on](<do: then Bo joins red>),
[and on again](<do: then Cy joins red>).

## One

${fence}predict
question: Who?
afterr: Bo leaves general
sender: Anna
emit: io.emti("msg")
messages:
  rigth: Yes.
  extra sendr: No.
${fence}

${fence}expect
- sender: Ana
  emit: io.emit("msg")
  recieved: [Ana, Bo]
- after: Bo lefts general
  emit: io.to(general).emit("msg")
  received: [Bob]
${fence}

${fence}mermaid
%% title: One thing, then another.
%% light: three sending
flowchart LR
  one["One"] --=> two["Two"]
${fence}

${fence}goal
goal: [not, text]
emit: io.emit("msg")
received: [Ana]
solution: io.emit("msg"
${fence}
`;

test("everything that can be told of a lesson is told at once, by line, and nothing that only follows", async () => {
  expect(await toldOf(manyFaults)).toEqual([
    "4 minuts: is not a key here; did you mean minutes?",
    "5 needs: this folder has no other lesson, so nothing can be needed before this one.",
    "6 review[0]: who names no question; write a lesson and one of its questions: rooms/predict-1.",
    "11 scene.recoverry: is not a key here; did you mean recovery?",
    "16 link: /playgruond/ leads nowhere; did you mean /playground/?",
    "16 link: #onee is no heading of this lesson; did you mean #one?",
    "16 link: there is no lesson 02-romms.md.",
    "16 link: the glossary has no term sokcet; did you mean socket?",
    '17 link: "Ana jions general" is not a step; did you mean joins?',
    "18 link: no client of the scene is called Cy; it has Ana, Bo.",
    "24 predict.afterr: is not a key here; did you mean after?",
    "25 predict.sender: no client of the scene is called Anna; did you mean Ana?",
    "26 predict.emit: column 4: There is no .emti here; did you mean .emit()?",
    "28 predict.messages.rigth: is not a difference; did you mean right?",
    "29 predict.messages.extra sendr: names nobody of the scene; did you mean sender?",
    "35 expect[0].recieved: is not a key here; did you mean received?",
    '36 expect[1].after[0]: "Bo lefts general" is not a step; write a client and one of joins, leaves, disconnects, reconnects, loses the line, runs, types.',
    "36 expect[1].sender: is missing.",
    '37 expect[1].emit: column 7: general needs quotes to be text: "general".',
    "38 expect[1].received: no client of the scene is called Bob; did you mean Bo?",
    "43 mermaid.light: the diagram has no node three.",
    '45 mermaid: mermaid cannot read this: one["One"] --=> two["Two"]',
    "49 goal.goal: must be text.",
    "49 goal.sender: is missing.",
    "49 goal.hints: needs at least one hint: a nudge first, almost the answer last.",
    "50 goal.emit: is not a key here; the keys are goal, after, sender, begin, received, not-received, events, acks, returned, rooms, connected, volatile, hints, solution.",
    "52 goal.solution: column 8: This ( is never closed: add ) where it ends.",
  ]);
});

test("what can be run of a lesson with other faults is run, and what is at fault is not", async () => {
  const claim = (after: string) => `- sender: Ana\n  emit: io.emit("msg")\n  received: [Ana]${after}\n`;
  const text = lessonText(
    `${fence}expect\n${claim("")}${claim("\n  eror: none")}${fence}\n\n[back](<do: Bo reconnects>) and [out](<do: Bo lefts>)\n`,
  );
  expect(await toldOf(text)).toEqual([
    '14 expect[0]: io.emit("msg") reaches Ana and Bo, and the lesson says Ana.',
    "20 expect[1].eror: is not a key here; did you mean error?",
    '23 link: "Bo lefts" is not a step; write a client and one of joins, leaves, disconnects, reconnects, loses the line, runs, types.',
    '23 link "back": Bo is connected already.',
  ]);
});

test("what is done on a scene that cannot be read is not told, and all else is", async () => {
  const text = lessonText(
    `[go](<do: Zoe joins red>) to [nowhere](/nowhere/)\n\n${fence}expect\n- sender: Zoe\n  emit: zork(\n  received: []\n${fence}\n`,
  );
  expect(await toldOf(text.replace("clients: { Ana: general, Bo: general }\n", ""))).toEqual([
    "8 scene.clients: is missing.",
    "12 link: /nowhere/ leads nowhere; link to /, /lessons/, /playground/, /glossary/, a lesson's file, #section, https:, do: or term:.",
  ]);
  expect(await toldOf(text.replace("sender: Ana", "sender: [Ana"))).toEqual([
    "10 scene: is not YAML that can be read: Flow sequence in block collection must be sufficiently indented and end with a ].",
    "13 link: /nowhere/ leads nowhere; link to /, /lessons/, /playground/, /glossary/, a lesson's file, #section, https:, do: or term:.",
  ]);
  expect(await toldOf(text.replace(/```scene\n(?:.+\n)+```/, ""))).toEqual([
    "6 scene: is missing; add a ```scene block with clients, sender and emit.",
    "9 link: /nowhere/ leads nowhere; link to /, /lessons/, /playground/, /glossary/, a lesson's file, #section, https:, do: or term:.",
  ]);
});

test("a file without a top is read on below it", async () => {
  expect(await toldOf(lessonText("[go](/nowhere/)\n").replace(/^---\n(?:.+\n)+---\n/, ""))).toEqual([
    "1 front matter: is missing; begin the file with --- and title: …",
    "8 link: /nowhere/ leads nowhere; link to /, /lessons/, /playground/, /glossary/, a lesson's file, #section, https:, do: or term:.",
  ]);
});

test("a word that the glossary has, and has to mend, is not told of where it is used", async () => {
  expect(await toldOf(lessonText("A [socket](<term: socket>).\n"), "socket:\n")).toEqual([
    "1 glossary.socket: must be text.",
  ]);
});
