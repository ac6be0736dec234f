import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const require = createRequire(import.meta.url);
const shimFolder = new URL("../../playground/src/hosts/worker/shims/", import.meta.url);
const shim = (file: string) => fileURLToPath(new URL(file, shimFolder));

/** Only what these packages import is redirected; the page, our own code and every other package resolve as ever. */
const serverPackages = ["socket.io", "engine.io", "socket.io-adapter", "socket.io-parser"];

const unavailable = shim("unavailable.ts");
const replacements: ReadonlyMap<string, string> = new Map([
  // The trailing slash asks for the npm package; without it Node answers with its own module's bare name.
  ["events", require.resolve("events/")],
  ["timers", shim("timers.ts")],
  ["crypto", shim("crypto.ts")],
  ["ws", shim("ws.ts")],
  ["debug", shim("debug.ts")],
  // Reached only by an http server, polling, cookies or CORS, none of which exist in a tab.
  ...["http", "fs", "zlib", "stream", "path", "url", "util", "querystring", "accepts", "cors", "cookie"].map(
    (name) => [name, unavailable] as const,
  ),
]);

/** The package a file belongs to: the folder after its last `node_modules`. */
function packageOf(importer: string): string | undefined {
  return importer
    .split(/[\\/]node_modules[\\/]/)
    .at(-1)
    ?.split(/[\\/]/)[0];
}

function resolveFor(source: string, importer: string | undefined): string | undefined {
  if (importer === undefined || !serverPackages.includes(packageOf(importer) ?? "")) return undefined;
  return replacements.get(source.replace(/^node:/, ""));
}

/** Vite keeps bundled packages until a plugin's name changes, so the shims' content is part of the name. */
function nameOfThisVersion(): string {
  const hash = createHash("sha256");
  for (const file of readdirSync(shimFolder).sort()) hash.update(readFileSync(new URL(file, shimFolder)));
  return `emitscope:socket-io-in-worker@${hash.digest("hex").slice(0, 8)}`;
}

/**
 * Lets the unmodified `socket.io` and `engine.io` packages be bundled for a module worker: what they import of Node is
 * answered by `playground/src/hosts/worker/shims`. To plug it in, put `socketIoInWorker()` into the `plugins` of
 * vite.config.ts (and of a Vitest browser project's config); it adds itself to `worker.plugins` and to the dependency
 * optimizer, and lists the packages there so that the first dev load does not reload itself.
 *
 * Shape:  the resolver is keyed on the importing package, never an alias, and leaves server-side (SSR) builds alone.
 * Errors: none of its own; an import that is not listed fails in Vite as usual.
 */
export function socketIoInWorker(): Plugin {
  const resolver = { name: nameOfThisVersion(), resolveId: resolveFor };
  const forBrowsers: Plugin = {
    ...resolver,
    enforce: "pre",
    applyToEnvironment: (environment) => environment.config.consumer === "client",
  };
  return {
    ...forBrowsers,
    config: () => ({
      worker: { format: "es", plugins: () => [forBrowsers] },
      optimizeDeps: {
        include: ["socket.io", "engine.io", "events", "buffer", "socket.io-client", "engine.io-client"],
        rolldownOptions: { plugins: [resolver] },
      },
    }),
  };
}
