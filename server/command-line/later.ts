import type { Command } from "./command.ts";

/** A command of the contract that this version does not have yet; it says so and does nothing. Errors: none. */
function later(name: string, operands: string, summary: string): Command {
  return {
    name,
    operands,
    maxOperands: 1,
    summary,
    flags: [],
    run(_typed, { stderr }) {
      stderr.write(`emitscope ${name} is not in this version.\n`);
      return Promise.resolve(1);
    },
  };
}

export const newCommand = later("new", '"TITLE"', "Not in this version: starts a lesson.");
