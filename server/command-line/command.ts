import type { Readable, Writable } from "node:stream";

/** What a command talks to; the real process, or a test. */
export interface Terminal {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts when the command should end in good order (SIGTERM, SIGINT). */
  readonly stop: AbortSignal;
}

/** 0: all went well. 1: it could not be done, or a line was refused. 2: it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** A flag, such as `--port 3000` or `--json`. */
export interface Flag {
  readonly name: string;
  /** Stands for the value in the help; null for a flag that takes none. */
  readonly placeholder: string | null;
  readonly summary: string;
}

/** What was typed after a command's name: values by flag name ("" for one without), and the words of no flag. */
export interface Typed {
  readonly flags: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
}

/** One command of `emitscope`. */
export interface Command {
  readonly name: string;
  /** What follows the name in the help, such as `[FILE|-]`; operands beyond `maxOperands` are refused. */
  readonly operands: string;
  readonly maxOperands: number;
  readonly summary: string;
  readonly flags: readonly Flag[];
  run(typed: Typed, terminal: Terminal): Promise<ExitCode>;
}
