import { problemText } from "../lesson/problem.ts";
import { createNodeHost } from "../node-host.ts";
import { proveLessons } from "../site/prove-lessons.ts";
import type { Command, ExitCode, Terminal, Typed } from "./command.ts";
import { isUsableFolder } from "./folder.ts";

async function check({ operands: [folder = "lessons"] }: Typed, { stdout, stderr }: Terminal): Promise<ExitCode> {
  if (!isUsableFolder(folder)) {
    stderr.write(`"${folder}" is not a folder that can be read.\n`);
    return 1;
  }
  const host = createNodeHost();
  const { site, problems } = await proveLessons(folder, host).finally(() => host.close());
  for (const problem of problems) stdout.write(`${problemText(problem)}\n`);
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

/** Parses every lesson of a folder and runs all it claims; one line a problem. */
export const checkCommand: Command = {
  name: "check",
  operands: "[DIR]",
  maxOperands: 1,
  summary: "Parses every lesson of a folder strictly and runs all it claims. One line a problem.",
  flags: [],
  run: check,
};
