import { type Problem, problemText } from "../lesson/problem.ts";
import { createNodeHost } from "../node-host.ts";
import { proveLessons } from "../site/prove-lessons.ts";
import type { Command, ExitCode, Terminal, Typed } from "./command.ts";
import { isUsableFolder } from "./folder.ts";

async function check(
  { flags, operands: [folder = "lessons"] }: Typed,
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  if (!isUsableFolder(folder)) {
    stderr.write(`"${folder}" is not a folder that can be read.\n`);
    return 1;
  }
  const host = createNodeHost();
  const { site, problems } = await proveLessons(folder, host).finally(() => host.close());
  const written = flags.has("json") ? problemJson : problemText;
  for (const problem of problems) stdout.write(`${written(problem)}\n`);
  if (problems.length > 0) return 1;
  if (site.lessons.length === 0) {
    stderr.write(`There is no lesson in "${folder}": a lesson's file is named like 01-title.md.\n`);
    return 1;
  }
  stderr.write(
    `${site.lessons.length} ${site.lessons.length === 1 ? "lesson" : "lessons"} checked, no problem found.\n`,
  );
  return 0;
}

/** Public: the keys and their meaning do not change. */
function problemJson({ file, line, field, message }: Problem): string {
  return JSON.stringify({ file, line, field, message });
}

/** Parses every lesson of a folder and runs all it claims; one line a problem. */
export const checkCommand: Command = {
  name: "check",
  operands: "[DIR]",
  maxOperands: 1,
  summary: "Parses every lesson of a folder strictly and runs all it claims. One line a problem.",
  flags: [
    { name: "json", placeholder: null, summary: "Writes a JSON object a problem: file, line, field and message." },
  ],
  run: check,
};
