import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { version } from "node:process";
import { type Browser, chromium, type Page } from "playwright";
import { build } from "vite";
import { browserArguments, findOrInstallBrowser } from "../scripts/find-browser.ts";
import { weighSite } from "../scripts/size-budget.ts";
import { isStale } from "../scripts/stale.ts";
import { socketIoInWorker } from "../scripts/vite/socket-io-in-worker.ts";
import { createSite } from "../server/http.ts";
import { listen, portOf, stopListening } from "../server/listen.ts";
import { createNodeHost } from "../server/node-host.ts";
import { measureFrames } from "./frames.ts";
import { type Latency, measureLatency } from "./latency.ts";

const sizes = [6, 100, 1000];
const crowds = [12, 200];
const runs = 40;

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return Math.round(value * 100) / 100;
}

async function withSite<T>(folder: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(createSite(folder));
  const refusal = await listen(server, "127.0.0.1", 0);
  if (refusal !== null) throw new Error(refusal);
  try {
    return await use(`http://127.0.0.1:${portOf(server)}`);
  } finally {
    await stopListening(server, 0);
  }
}

async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}

/** The labs in a worker, measured in a page that holds nothing else. */
async function latencyInTab(browser: Browser): Promise<Latency[]> {
  const folder = mkdtempSync(join(tmpdir(), "emitscope-bench-"));
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

async function latencyOverWebSocket(): Promise<Latency[]> {
  const host = createNodeHost();
  const latencies: Latency[] = [];
  for (const clients of sizes) latencies.push(await measureLatency(host, clients, runs));
  await host.close();
  return latencies;
}

function summaryOf({ openMs, lastReceiptMs }: Latency) {
  return {
    openMs: Math.round(openMs),
    lastReceiptP50Ms: percentile(lastReceiptMs, 0.5),
    lastReceiptP95Ms: percentile(lastReceiptMs, 0.95),
  };
}

if (isStale()) await import("../scripts/build.ts");
const browser = await chromium.launch({ executablePath: findOrInstallBrowser(console.log), args: browserArguments });

const overWebSocket = await latencyOverWebSocket();
const inTab = await latencyInTab(browser);
const latency = inTab.map((measured, index) => {
  const worker = summaryOf(measured);
  const other = overWebSocket[index];
  if (other === undefined) throw new Error("Both hosts are measured at the same sizes.");
  const webSocket = summaryOf(other);
  const ratio = Math.round((worker.lastReceiptP50Ms / webSocket.lastReceiptP50Ms) * 100) / 100;
  return { clients: measured.clients, runs, worker, webSocket, ratio };
});

const frames = await withSite("dist/site", async (address) => {
  const measured = [];
  for (const clients of crowds) {
    const times = await withPage(browser, (page) => measureFrames(page, address, clients));
    measured.push({ clients, frames: times.length, p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95) });
  }
  return measured;
});

const bytes = weighSite("dist/site").map(({ what, bytes: gzipBytes, limit }) => ({ what, gzipBytes, limit }));
const machine = {
  cores: cpus().length,
  processor: cpus()[0]?.model ?? "unknown",
  node: version,
  chromium: browser.version(),
};
await browser.close();

console.log("\nFrom Run to the last receipt, io.emit to every client (p50, ms)");
console.table(
  latency.map(({ clients, worker, webSocket, ratio }) => ({
    clients,
    "worker in the tab": worker.lastReceiptP50Ms,
    "WebSocket on loopback": webSocket.lastReceiptP50Ms,
    ratio,
  })),
);
console.log("Frames while a run plays, headless (ms)");
console.table(frames);
console.log("First load, gzip bytes");
console.table(bytes);
writeFileSync("bench/results.json", `${JSON.stringify({ machine, latency, frames, bytes }, null, 2)}\n`);
console.log("Written to bench/results.json");
