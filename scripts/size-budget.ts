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

/** What a built script imports: what it needs before it runs, and what it asks for while it runs. */
function importsOf(folder: string, file: string): { readonly needed: string[]; readonly asked: string[] } {
  const source = readFileSync(join(folder, file), "utf8");
  const { module } = parseSync(file, source);
  const beside = (specifier: string) => normalize(join(dirname(file), specifier));
  const exported = module.staticExports.flatMap(({ entries }) => entries);
  return {
    needed: [
      ...module.staticImports.map(({ moduleRequest }) => beside(moduleRequest.value)),
      ...exported.flatMap(({ moduleRequest }) => (moduleRequest ? [beside(moduleRequest.value)] : [])),
    ],
    asked: module.dynamicImports
      .map(({ moduleRequest: { start, end } }) => source.slice(start + 1, end - 1))
      .filter((specifier) => specifier.startsWith("."))
      .map(beside),
  };
}

/** Scripts and all that they need, and all that those need. */
function reachedFrom(folder: string, entries: readonly string[]): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const needed of importsOf(folder, file).needed) visit(needed);
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
      // What the page's own script fetches as it starts is loaded unasked, so it is first load too.
      const started = scripts.flatMap((script) => importsOf(folder, script).asked);
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
