import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { importsOf, reachedFrom, scriptsOf } from "./script-graph.ts";

/** One thing with a limit: what it weighs over the wire, and what it may. Units: bytes after gzip; 1 kB is 1,000. */
export interface Weight {
  readonly what: string;
  readonly bytes: number;
  readonly limit: number;
  /** The files that make it up, in the order they were reached. */
  readonly files: readonly string[];
}

const firstLoadLimit = 45_000;
const workerLimit = 60_000;

/**
 * What the page's own script fetches as it starts is loaded unasked, so it is first load too; its other imports wait for a
 * press, or until the page is at rest. e2e/first-load.spec.ts holds this to what a browser really loads.
 */
const isAskedAtOnce = (script: string) => /^(live-page|start-reading)-/.test(basename(script));

function weigh(what: string, limit: number, folder: string, entries: readonly string[]): Weight {
  const files = reachedFrom(folder, entries, ({ needed }) => needed);
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return { what, limit, files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function workersOf(folder: string): string[] {
  const scripts = globSync("assets/**/*.js", { cwd: folder });
  return [...new Set(scripts.flatMap((script) => importsOf(folder, script).workers))];
}

/**
 * What each lesson page loads before the reader does anything, and what each worker weighs.
 *
 * Shape:  a page's scripts, what these import while they start, and whatever all of them need; what those import later
 *         (a chunk for the first Run or focus) is not counted.
 * Errors: throws when the folder has no lesson page or no worker, as then nothing would be measured.
 */
export function weighSite(folder: string): Weight[] {
  const lessons = globSync("lessons/*/index.html", { cwd: folder }).sort();
  const workers = workersOf(folder);
  if (lessons.length === 0) throw new Error(`There is no lesson page in ${folder} to weigh.`);
  if (workers.length === 0) throw new Error(`No script in ${folder} starts a worker, so none can be weighed.`);
  return [
    ...lessons.map((page) => {
      const scripts = scriptsOf(folder, page);
      const started = scripts.flatMap((script) => importsOf(folder, script).asked).filter(isAskedAtOnce);
      return weigh(`first load of ${dirname(page)}`, firstLoadLimit, folder, [...scripts, ...started]);
    }),
    ...workers.map((worker) => weigh(`worker ${worker}`, workerLimit, folder, [worker])),
  ];
}

/** The weights as lines to read; one over its limit says so. Errors: none. */
export function weightLines(weights: readonly Weight[]): string[] {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  return weights.map(({ what, bytes, limit }) => {
    const verdict = bytes > limit ? `, over the limit of ${kB(limit)}` : ` of ${kB(limit)}`;
    return `${what}: ${kB(bytes)} gzip${verdict}`;
  });
}
