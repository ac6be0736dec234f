import { join } from "node:path";
import { parseArgs } from "node:util";
import { didYouMean } from "../lab/nearest.ts";
import { packageRoot, packageVersion } from "../package-root.ts";
import { checkCommand } from "./check.ts";
import type { Command, ExitCode, Terminal, Typed } from "./command.ts";
import { createNewCommand } from "./new.ts";
import { runCommand } from "./run.ts";
import { createServeCommand } from "./serve.ts";
import { usageOf, usageOfAll } from "./usage.ts";

const serveCommand = createServeCommand(join(packageRoot, "dist"));
const commands: readonly Command[] = [serveCommand, runCommand, checkCommand, createNewCommand("lessons")];

type Reading =
  | { readonly type: "typed"; readonly typed: Typed }
  | { readonly type: "help" }
  | { readonly type: "version" }
  | { readonly type: "misuse"; readonly exitCode: ExitCode; readonly message: string };

function misuse(message: string, exitCode: ExitCode = 2): Reading {
  return { type: "misuse", exitCode, message };
}

function read(args: readonly string[], command: Command): Reading {
  const ownFlags = Object.fromEntries(
    command.flags.map(
      ({ name, placeholder }) => [name, { type: placeholder === null ? "boolean" : "string" }] as const,
    ),
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...ownFlags, help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "v" } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });

  const flags = new Map<string, string>();
  const operands: string[] = [];
  const known = [...command.flags.map(({ name }) => name), "help", "version"];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    if (token.name === "help" || token.name === "version") return { type: token.name };
    if (!known.includes(token.name)) {
      const hint = didYouMean(token.name, known, (name) => `--${name}`) || `; see emitscope ${command.name} --help.`;
      return misuse(`emitscope ${command.name} has no flag ${token.rawName}${hint}`);
    }
    const placeholder = command.flags.find(({ name }) => name === token.name)?.placeholder ?? null;
    if (placeholder === null && token.value !== undefined) return misuse(`--${token.name} takes no value.`);
    if (placeholder !== null && token.value === undefined) {
      return misuse(`--${token.name} needs a value: --${token.name} ${placeholder}.`, 1);
    }
    flags.set(token.name, token.value ?? "");
  }
  const extra = operands[command.maxOperands];
  if (extra !== undefined) {
    return misuse(`emitscope ${command.name} has no use for "${extra}"; see emitscope ${command.name} --help.`);
  }
  return { type: "typed", typed: { flags, operands } };
}

/**
 * Runs `emitscope` with these arguments.
 *
 * Errors: none for what a person can get wrong: that is one sentence on stderr and exit code 1 or 2.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first] = args;
  const isNamed = first !== undefined && !first.startsWith("-");
  const command = isNamed ? commands.find(({ name }) => name === first) : serveCommand;
  if (command === undefined) {
    const names = commands.map(({ name }) => name);
    const hint = didYouMean(first ?? "", names) || "; see emitscope --help.";
    terminal.stderr.write(`emitscope has no command "${first}"${hint}\n`);
    return 2;
  }

  const reading = read(isNamed ? args.slice(1) : args, command);
  switch (reading.type) {
    case "help":
      terminal.stdout.write(isNamed ? usageOf(command) : usageOfAll(commands, serveCommand));
      return 0;
    case "version":
      terminal.stdout.write(`${packageVersion()}\n`);
      return 0;
    case "misuse":
      terminal.stderr.write(`${reading.message}\n`);
      return reading.exitCode;
    case "typed":
      return await command.run(reading.typed, terminal);
  }
}
