import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { expect, test } from "vitest";

async function addressSaidBy({ stdout }: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`npm start ended without an address: ${said}`);
}

test("a signal to npm stops the server that npm start started", async () => {
  const npm = spawn("npm", ["start", "--", "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(npm, "exit");
  const address = await addressSaidBy(npm);
  expect((await fetch(address)).status).toBe(200);
  npm.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);
  await expect(fetch(address)).rejects.toThrow();
});

test("a Node that is too old gets one sentence, whichever script it is to run", () => {
  // Stands in for an old Node: says its version as one does, and runs the preflight with it.
  const folder = mkdtempSync(join(tmpdir(), "emitscope-old-node-"));
  const olden = join(folder, "olden.cjs");
  writeFileSync(olden, 'Object.defineProperty(process, "version", { value: "v20.19.0" });\n');
  const { status, stdout, stderr } = spawnSync(
    execPath,
    ["--require", olden, "scripts/preflight.js", "scripts/start.ts"],
    {
      encoding: "utf8",
    },
  );
  rmSync(folder, { recursive: true });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^Emitscope needs Node 24 or newer and this is v20\.19\.0: .*\.\n$/);
});
