import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";

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

/** All that a script brings with it before it runs: itself and its static imports, and theirs. */
function reachedFrom(folder: string, entries: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    const { module } = parseSync(file, readFileSync(join(folder, file), "utf8"));
    for (const { moduleRequest } of module.staticImports) visit(normalize(join(dirname(file), moduleRequest.value)));
    for (const { moduleRequest } of module.staticExports.flatMap(({ entries: exported }) => exported)) {
      if (moduleRequest) visit(normalize(join(dirname(file), moduleRequest.value)));
    }
  };
  for (const entry of entries) visit(entry);
  return [...reached];
}

function weigh(what: string, limit: number, folder: string, entries: readonly string[]): Weight {
  const files = reachedFrom(folder, entries);
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return { what, limit, files, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), "utf8");
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith("<script") || /\brel="?modulepreload/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((address) => normalize(address.startsWith("/") ? address.slice(1) : join(dirname(page), address)));
}

function workersOf(folder: string): string[] {
  const scripts = globSync("assets/**/*.js", { cwd: folder });
  const names = scripts.flatMap((script) =>
    [...readFileSync(join(folder, script), "utf8").matchAll(/new Worker\([^)]*?([\w.-]+\.js)/g)].map(
      (found) => found[1],
    ),
  );
  return [...new Set(names)].flatMap((name) => (name === undefined ? [] : [join("assets", name)]));
}

/**
 * What each lesson page loads before it runs, and what each worker weighs.
 *
 * Errors: throws when the folder has no lesson page or no worker, as then nothing would be measured.
 */
export function weighSite(folder: string): Weight[] {
  const lessons = globSync("lessons/*/index.html", { cwd: folder }).sort();
  const workers = workersOf(folder);
  if (lessons.length === 0) throw new Error(`There is no lesson page in ${folder} to weigh.`);
  if (workers.length === 0) throw new Error(`No script in ${folder} starts a worker, so none can be weighed.`);
  return [
    ...lessons.map((page) => weigh(`first load of ${dirname(page)}`, firstLoadLimit, folder, scriptsOf(folder, page))),
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
