import { once } from "node:events";
import { open } from "node:fs/promises";
import type { Readable, Writable } from "node:stream";
import type { Host } from "../lab/host.ts";
import { type Failure, fail, ok, type Result } from "../lab/result.ts";
import { createNodeHost } from "../node-host.ts";
import type { Command, ExitCode, Terminal, Typed } from "./command.ts";
import { type Experiment, parseExperiment } from "./experiment.ts";
import { linesOf } from "./lines.ts";
import { type ResultLine, resultLineOf } from "./result-line.ts";

// An experiment that takes longer only waits for a timeout of its own: others may start meanwhile.
const patienceMs = 50;
const mostAtOnce = 16;

async function runExperiment(host: Host, { scene, setup, step }: Experiment): Promise<Result<ResultLine>> {
  const opened = await host.open(scene, () => {});
  if (!opened.ok) return opened;
  const lab = opened.value;
  try {
    if (setup !== null) {
      const first = await lab.run(setup);
      if (!first.ok) return { ...first, field: "setup" };
      const thrown = first.value.entries.find((entry) => entry.type === "error");
      if (thrown !== undefined)
        return fail("step/not-allowed", `The setup threw ${thrown.message}.`, { field: "setup" });
    }
    const trace = await lab.run(step);
    if (trace.ok) return ok(resultLineOf(trace.value));
    return trace.code === "step/disconnected"
      ? {
          ...trace,
          field: "sender",
          message: "The setup disconnects the sender, so it has nobody to run the expression.",
        }
      : trace;
  } finally {
    await lab.close();
  }
}

function refusedLine(line: number, { field = "", message }: Failure) {
  return { error: { line, field, message } };
}

async function write(output: Writable, value: unknown): Promise<void> {
  if (!output.write(`${JSON.stringify(value)}\n`)) await once(output, "drain");
}

function patience(): { readonly over: Promise<void>; end(): void } {
  const { promise: over, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, patienceMs);
  return { over, end: () => clearTimeout(timer) };
}

/**
 * Runs each line of the input and writes its result, in the order of the lines, as soon as it is ready.
 *
 * Shape:  whether every line ran.
 * Errors: none for a line: it gets a refusal. Rejects when the input or the output fails.
 */
async function runLines(host: Host, input: Readable, output: Writable): Promise<boolean> {
  let hasRefused = false;
  let written = Promise.resolve();
  const underWay = new Set<Promise<unknown>>();
  for await (const { number, text } of linesOf(input)) {
    if (text.trim() === "") continue;
    const experiment = parseExperiment(text);
    const result = experiment.ok ? runExperiment(host, experiment.value) : Promise.resolve(experiment);
    underWay.add(result);
    const earlier = written;
    written = (async () => {
      const value = await result;
      underWay.delete(result);
      await earlier;
      hasRefused ||= !value.ok;
      await write(output, value.ok ? value.value : refusedLine(number, value));
    })();
    const { over, end } = patience();
    await Promise.race([written, over]);
    end();
    if (underWay.size >= mostAtOnce) await Promise.race(underWay);
  }
  await written;
  return !hasRefused;
}

/** The file as a stream, or one sentence saying why it cannot be read. */
async function openFile(path: string): Promise<Readable | string> {
  try {
    const file = await open(path);
    if ((await file.stat()).isDirectory()) {
      await file.close();
      return `"${path}" is a folder: name a file with one JSON experiment a line.`;
    }
    return file.createReadStream();
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return isMissing ? `There is no file "${path}".` : `The file "${path}" cannot be read.`;
  }
}

async function run({ operands: [path = "-"] }: Typed, { stdin, stdout, stderr, stop }: Terminal): Promise<ExitCode> {
  const input = path === "-" ? stdin : await openFile(path);
  if (typeof input === "string") {
    stderr.write(`${input}\n`);
    return 2;
  }
  const host = createNodeHost();
  stop.addEventListener("abort", () => input.destroy(), { once: true });
  try {
    return (await runLines(host, input, stdout)) ? 0 : 1;
  } catch (error) {
    if (stop.aborted) return 1;
    throw error;
  } finally {
    await host.close();
  }
}

/** Runs experiments on real Socket.IO, one JSON line each. */
export const runCommand: Command = {
  name: "run",
  operands: "[FILE|-]",
  maxOperands: 1,
  summary: "Runs one JSON experiment a line, from a file or from standard input, and writes one JSON result a line.",
  flags: [],
  run,
};
