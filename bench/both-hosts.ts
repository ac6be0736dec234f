import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright";
import { build } from "vite";
import { socketIoInWorker } from "../scripts/vite/socket-io-in-worker.ts";
import { createNodeHost } from "../server/node-host.ts";
import { type Latency, measureLatency } from "./latency.ts";
import { withPage, withSite } from "./serving.ts";

async function buildInTab(folder: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    base: "./",
    plugins: [socketIoInWorker()],
    worker: { format: "es" },
    build: {
      outDir: folder,
      rolldownOptions: {
        input: "bench/in-tab.ts",
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "in-tab.js" },
      },
    },
  });
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>bench</title>");
}

/** Labs of these sizes in a worker, measured in a page that holds nothing else. Errors: as measureLatency. */
export async function latencyInTab(browser: Browser, sizes: readonly number[], runs: number): Promise<Latency[]> {
  const folder = mkdtempSync(join(tmpdir(), "emitscope-bench-"));
  await buildInTab(folder);
  const measured = await withSite(folder, (address) =>
    withPage(browser, async (page) => {
      await page.goto(address);
      const latencies: Latency[] = [];
      for (const clients of sizes) {
        const latency = await page.evaluate<Latency, { script: string; clients: number; runs: number }>(
          async ({ script, ...asked }) => (await import(script)).measureInTab(asked.clients, asked.runs),
          { script: `${address}/in-tab.js`, clients, runs },
        );
        latencies.push(latency);
      }
      return latencies;
    }),
  );
  rmSync(folder, { recursive: true });
  return measured;
}

/** The same over real WebSockets on loopback, with the same code. Errors: as measureLatency. */
export async function latencyOverWebSocket(sizes: readonly number[], runs: number): Promise<Latency[]> {
  const host = createNodeHost();
  const latencies: Latency[] = [];
  for (const clients of sizes) latencies.push(await measureLatency(host, clients, runs));
  await host.close();
  return latencies;
}
