import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { build, type InlineConfig } from "vite";
import { expect, test } from "vitest";
import { socketIoInWorker } from "./socket-io-in-worker.ts";

const require = createRequire(import.meta.url);
const fileOf = (name: string) => require.resolve(name);

/** What a bundle of this text, as if it were that file, takes in. */
async function modulesOf(importer: string, text: string, environment: InlineConfig = {}): Promise<readonly string[]> {
  const output = await build({
    configFile: false,
    logLevel: "silent",
    ...environment,
    plugins: [
      { name: "text", load: { order: "pre", handler: (id) => (id === importer ? text : undefined) } },
      socketIoInWorker(),
    ],
    build: { ...environment.build, write: false, minify: false, rolldownOptions: { input: importer } },
  });
  if (!("output" in output)) throw new Error("one build gives one output");
  return output.output.flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []));
}

const usesTimers = `import { setTimeout } from "timers"; setTimeout(() => {}, 1);`;
const isShim = (id: string) => id.includes("/hosts/worker/shims/");

test.each(["socket.io", "engine.io", "socket.io-adapter"])("what %s takes of Node is a shim", async (name) => {
  const shims = (await modulesOf(fileOf(name), usesTimers)).filter(isShim);
  expect(shims.map((id) => id.split("/").at(-1))).toEqual(["timers.ts"]);
  expect(shims.every(existsSync)).toBe(true);
});

test("other packages and our own code are left alone", async () => {
  expect((await modulesOf(fileOf("socket.io-client"), usesTimers)).filter(isShim)).toEqual([]);
  expect((await modulesOf(import.meta.filename, usesTimers)).filter(isShim)).toEqual([]);
});

test("a build for a server keeps Node's own", async () => {
  const modules = await modulesOf(fileOf("engine.io"), usesTimers, { build: { ssr: true }, ssr: { noExternal: true } });
  expect(modules.filter(isShim)).toEqual([]);
});
