import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { listen, portOf, stopListening } from "../listen.ts";
import { createServeCommand } from "./serve.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "emitscope-serve-"));
  writeFileSync(join(folder, "index.html"), "home");
});

afterEach(() => rmSync(folder, { recursive: true }));

function start(siteFolder: string, flags: Readonly<Record<string, string>>) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const stop = new AbortController();
  const typed = { flags: new Map(Object.entries(flags)), operands: [] };
  const terminal = { stdin: Readable.from([]), stdout, stderr, env: {}, stop: stop.signal };
  const exitCode = createServeCommand(siteFolder).run(typed, terminal);
  const next = async (stream: PassThrough) => String((await once(stream, "data"))[0]);
  return { exitCode, stop, said: () => next(stdout), complained: () => next(stderr) };
}

describe("emitscope serve", () => {
  test("says where it can be reached, serves there, and stops with exit code 0", async () => {
    const serving = start(folder, { port: "0" });
    const address = /http:\S+/.exec(await serving.said())?.[0] ?? "";
    expect(address).toMatch(/^http:\/\/localhost:\d+$/);
    expect(await (await fetch(address)).text()).toBe("home");
    serving.stop.abort();
    expect(await serving.exitCode).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  test("says in one sentence that the port is in use", async () => {
    const other = createServer();
    await listen(other, "127.0.0.1", 0);
    const serving = start(folder, { port: String(portOf(other)) });
    expect(await serving.complained()).toMatch(/^Port \d+ is in use: .*\.\n$/);
    expect(await serving.exitCode).toBe(1);
    await stopListening(other);
  });

  test("says in one sentence that nothing was built", async () => {
    const serving = start(join(folder, "nothing"), {});
    expect(await serving.complained()).toBe("The site is not built yet: run npm run build first.\n");
    expect(await serving.exitCode).toBe(1);
  });
});
