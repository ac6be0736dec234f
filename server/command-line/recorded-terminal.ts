import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runCommandLine } from "./command-line.ts";

/** What one call of `emitscope` did. */
interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** For tests: runs `emitscope` in this process on this input, to its end. Errors: as runCommandLine. */
export async function emitscope(
  args: readonly string[],
  {
    input = "",
    env = {},
    stop = new AbortController().signal,
  }: { input?: string; env?: Record<string, string>; stop?: AbortSignal } = {},
): Promise<Outcome> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [written, complained] = [text(stdout), text(stderr)];
  const exitCode = await runCommandLine(args, {
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
    env,
    stop,
  });
  stdout.end();
  stderr.end();
  return { exitCode, stdout: await written, stderr: await complained };
}

/** For tests: the results of `emitscope run` for these experiments, one each. */
export async function runExperiments(experiments: readonly unknown[]): Promise<unknown[]> {
  const input = experiments.map((experiment) => JSON.stringify(experiment)).join("\n");
  const { stdout } = await emitscope(["run"], { input });
  return stdout
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}
