import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { version } from "node:process";
import { chromium } from "playwright";
import { browserArguments, findOrInstallBrowser } from "../scripts/find-browser.ts";
import { weighSite } from "../scripts/size-budget.ts";
import { isStale } from "../scripts/stale.ts";
import { latencyInTab, latencyOverWebSocket } from "./both-hosts.ts";
import { fetchedBy } from "./fetched.ts";
import { measureFrames } from "./frames.ts";
import type { Latency } from "./latency.ts";
import { judge } from "./lighthouse.ts";
import { withPage, withSite } from "./serving.ts";

const sizes = [6, 100, 1000];
const crowds = [12, 200];
const runs = 40;
const lesson = "/lessons/who-hears-an-emit/";
const mostBytes = 150_000;
const leastScore = 98;

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return Math.round(value * 100) / 100;
}

function summaryOf({ openMs, lastReceiptMs }: Latency) {
  return {
    openMs: Math.round(openMs),
    lastReceiptP50Ms: percentile(lastReceiptMs, 0.5),
    lastReceiptP95Ms: percentile(lastReceiptMs, 0.95),
  };
}

if (isStale()) await import("../scripts/build.ts");
const executablePath = findOrInstallBrowser(console.log);
const browser = await chromium.launch({ executablePath, args: browserArguments });

const overWebSocket = await latencyOverWebSocket(sizes, runs);
const inTab = await latencyInTab(browser, sizes, runs);
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

const overTheWire = await withSite("dist/site", async (address) => {
  const fetched = await withPage(browser, (page) => fetchedBy(page, address + lesson));
  const bytes = fetched.reduce((sum, one) => sum + one.bytes, 0);
  return { lesson, requests: fetched.length, bytes, limit: mostBytes };
});
const judged = await withSite("dist/site", (address) => judge(address + lesson, executablePath, 3));

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
console.log(
  `Over the wire until ${lesson} is at rest, the lab's worker aside: ${overTheWire.bytes} of ${mostBytes} bytes`,
);
console.log(`Lighthouse on ${lesson}, median of 3, wanted ${leastScore}`);
console.table(judged.map(({ device, scores }) => ({ device, ...scores })));
for (const { device, faults } of judged) for (const fault of faults) console.log(`  ${device}: ${fault}`);
console.log("First load, gzip bytes");
console.table(bytes);
writeFileSync(
  "bench/results.json",
  `${JSON.stringify({ machine, latency, frames, overTheWire, lighthouse: judged, bytes }, null, 2)}\n`,
);
console.log("Written to bench/results.json");
