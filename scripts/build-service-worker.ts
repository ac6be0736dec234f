import { build } from "vite";
import { keptSite } from "./offline/kept-files.ts";

/**
 * Builds the service workers: sw.js at the root of the site in `siteFolder`, with the list of what it keeps of it, and
 * leave-worker.js in `rendererFolder`, for a site that keeps nothing. Call it when every other file is there.
 *
 * Errors: throws what Vite throws, and when a file of the site cannot be read.
 */
export async function buildServiceWorkers(siteFolder: string, rendererFolder: string): Promise<void> {
  const list = JSON.stringify(keptSite(siteFolder));
  await buildWorker("service-worker", siteFolder, "sw.js", { keptSite: list });
  await buildWorker("leave-worker", rendererFolder, "leave-worker.js", {});
}

async function buildWorker(entry: string, outDir: string, file: string, define: Readonly<Record<string, string>>) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    define: { ...define, "process.env.NODE_ENV": '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      target: "es2022",
      rolldownOptions: {
        input: `playground/src/offline/${entry}.ts`,
        // A classic script: not every browser takes modules here.
        output: { format: "iife", entryFileNames: file },
      },
    },
  });
}
