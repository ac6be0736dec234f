import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Command, ExitCode, Terminal, Typed } from "./command.ts";
import { isUsableFolder } from "./folder.ts";

function slugOf(title: string): string {
  const plainLetters = title.normalize("NFKD").replace(/\p{M}/gu, "");
  return plainLetters
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

// JSON's quotes are YAML's too, so any title can stand at the top.
function lessonText(title: string): string {
  return `---
title: ${JSON.stringify(title)}
summary: What a reader knows afterwards, in one or two sentences.
minutes: 5
---

What this is about, in a paragraph or two.

\`\`\`scene
clients:
  Ana: general
  Bo: general
  Cy:
sender: Ana
emit: socket.to("general").emit("msg", "hi")
\`\`\`

## Predict

\`\`\`predict
question: Who gets this copy?
sender: Ana
emit: socket.to("general").emit("msg", "hi")
messages:
  right: Right, everyone in general but Ana.
  extra sender: You counted the sender in. \`socket.to\` leaves it out.
  extra non-members: You counted in somebody who is not in general.
  missing members: You left out somebody who is in general.
\`\`\`

## Run

[Run it](<do: Ana runs socket.to("general").emit("msg", "hi")>) and look at the receipts. Bo gets a copy, and nobody else.
Then [let Cy in](<do: reset; Cy joins general>) and
[run it again](<do: then Ana runs socket.to("general").emit("msg", "hi")>).

\`\`\`expect
- sender: Ana
  emit: socket.to("general").emit("msg", "hi")
  received: [Bo]
- after: Cy joins general
  sender: Ana
  emit: socket.to("general").emit("msg", "hi")
  received: [Bo, Cy]
\`\`\`

## Make

\`\`\`goal
goal: Everybody in general gets one copy, Ana too.
sender: Ana
received: [Ana, Bo]
hints:
  - What leaves Ana out is where the chain begins.
  - "\`io\` leaves nobody out."
solution: io.to("general").emit("msg", "hi")
\`\`\`

## In one line

> What one should remember of it.
`;
}

function write(folder: string, { operands: [title] }: Typed, { stdout, stderr }: Terminal): ExitCode {
  const refuse = (sentence: string, exitCode: ExitCode = 1): ExitCode => {
    stderr.write(`${sentence}\n`);
    return exitCode;
  };
  if (title === undefined) return refuse('emitscope new needs a title: emitscope new "Rooms".', 2);
  const slug = slugOf(title);
  if (slug === "") return refuse("The title needs a letter from a to z or a digit, which the file is named after.");
  if (!isUsableFolder(folder, "write")) return refuse(`There is no folder "${folder}" here that can be written to.`);

  const names = readdirSync(folder).filter((name) => /^\d\d-.*\.md$/.test(name));
  const twin = names.find((name) => name.slice(3) === `${slug}.md`);
  if (twin !== undefined) return refuse(`${join(folder, twin)} is there already: choose another title.`);
  const number = Math.max(0, ...names.map((name) => Number(name.slice(0, 2)))) + 1;
  if (number > 99) return refuse("There is no number left after 99: give one of the lessons a lower one first.");
  const file = join(folder, `${String(number).padStart(2, "0")}-${slug}.md`);
  writeFileSync(file, lessonText(title), { flag: "wx" });
  stdout.write(`${file}\n`);
  return 0;
}

/** Starts a lesson in this folder: the next number, a text that passes `check`; never over a file that is there. */
export function createNewCommand(folder: string): Command {
  return {
    name: "new",
    operands: '"TITLE"',
    maxOperands: 1,
    summary: `Starts a lesson: writes ${folder}/NN-title.md, which already passes check.`,
    flags: [],
    run: (typed, terminal) => Promise.resolve(write(folder, typed, terminal)),
  };
}
