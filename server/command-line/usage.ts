import type { Command, Flag } from "./command.ts";

const everywhere: readonly (readonly [string, string])[] = [
  ["--help", "Says this."],
  ["--version", "Says which version this is."],
];

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join("\n");
}

function flagRows(flags: readonly Flag[]): readonly (readonly [string, string])[] {
  return flags.map(({ name, placeholder, summary }) => [[`--${name}`, placeholder ?? ""].join(" ").trim(), summary]);
}

function line(command: Command): string {
  return [command.name, command.operands].filter((word) => word !== "").join(" ");
}

/** The help of one command. Errors: none. */
export function usageOf(command: Command): string {
  const flags = command.flags.length === 0 ? "" : " [FLAGS]";
  return `emitscope ${line(command)}${flags}\n\n${command.summary}\n\n${table([...flagRows(command.flags), ...everywhere])}\n`;
}

/** The help of the whole: every command, and the flags of the one that runs when none is named. Errors: none. */
export function usageOfAll(commands: readonly Command[], unnamed: Command): string {
  const rows = commands.map((command) => [line(command), command.summary] as const);
  return (
    "emitscope [COMMAND] [FLAGS]\n\nSee who hears your Socket.IO emit.\n\n" +
    `Commands (without one: ${unnamed.name})\n${table(rows)}\n\n` +
    `Flags of ${unnamed.name}\n${table(flagRows(unnamed.flags))}\n\n` +
    `Everywhere\n${table(everywhere)}\n`
  );
}
