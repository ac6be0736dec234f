import { posix } from "node:path";
import { parseSync } from "vite";

/** What the files under one folder may import, of the project's own folders and of packages. */
interface Boundary {
  readonly folder: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[] | "any";
}

const portablePackages = [
  "acorn",
  "engine.io",
  "engine.io-client",
  "fastest-levenshtein",
  "markdown-it",
  "socket.io",
  "socket.io-adapter",
  "socket.io-client",
  "valibot",
  "yaml",
];

// Imports point one way: playground → server/{lab,lesson} ← server/classroom. The first folder that fits a file decides.
const boundaries: readonly Boundary[] = [
  { folder: "server/lab/", folders: ["server/lab/"], packages: portablePackages },
  { folder: "server/lesson/", folders: ["server/lab/", "server/lesson/"], packages: portablePackages },
  { folder: "server/words/", folders: ["server/words/"], packages: [] },
  { folder: "server/classroom/", folders: ["server/lab/", "server/lesson/", "server/classroom/"], packages: "any" },
  { folder: "server/", folders: ["server/"], packages: "any" },
  { folder: "playground/", folders: ["playground/", "server/lab/", "server/lesson/"], packages: "any" },
];

// Tests, and what only they use, run on Node and may stand on its side of the fence.
const testPackages = ["vitest", "fast-check", "playwright", "axe-core"];
const testFile = /(\.(test|contract|property|arbitrary)|-fixture)\.tsx?$/;

/** One import that crosses a boundary, where it stands. */
export interface Breach {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

interface Specifier {
  readonly text: string;
  readonly offset: number;
}

function specifiersOf(file: string, source: string): Specifier[] {
  const { module } = parseSync(file, source);
  const unquote = (start: number, end: number) => ({ text: source.slice(start + 1, end - 1), offset: start });
  return [
    ...module.staticImports.map(({ moduleRequest: { start, end } }) => unquote(start, end)),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => unquote(start, end)),
    ...module.staticExports
      .flatMap(({ entries }) => entries)
      .flatMap(({ moduleRequest }) => (moduleRequest ? [unquote(moduleRequest.start, moduleRequest.end)] : [])),
    // What Vite and the browser load by address is an import too.
    ...[...source.matchAll(/new URL\(\s*(["'])(\.[^"']*)\1\s*,\s*import\.meta\.url/g)].map((match) => ({
      text: match[2] ?? "",
      offset: match.index,
    })),
  ];
}

function packageOf(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function complaint(file: string, specifier: string, boundary: Boundary): string | null {
  const isTest = testFile.test(file);
  if (specifier.startsWith(".")) {
    const target = posix.join(posix.dirname(file), specifier);
    if (boundary.folders.some((folder) => target.startsWith(folder))) return null;
    if (isTest && /^((server|playground|scripts|e2e|lessons)\/|package\.json$)/.test(target)) return null;
    return `${boundary.folder} may import only from ${boundary.folders.join(", ")}, not ${target}`;
  }
  // Words know nothing, so everybody may know them.
  if (specifier.startsWith("#words/")) return null;
  if (boundary.packages === "any") {
    if (!specifier.startsWith("node:") || boundary.folder !== "playground/" || isTest) return null;
    return `${boundary.folder} runs in browsers and has no ${specifier}`;
  }
  const name = packageOf(specifier);
  if (boundary.packages.includes(name)) return null;
  if (isTest && (testPackages.includes(name) || specifier.startsWith("node:"))) return null;
  return `${boundary.folder} runs on Node and in a worker and may not import ${specifier}`;
}

/**
 * Every import of a file that crosses a boundary of the folder map.
 *
 * Shape:  in the order written in the file; empty when all is well or the file is under no boundary.
 * Errors: none; a file that does not parse has no imports here (the type check names it).
 */
export function breachesIn(file: string, source: string): Breach[] {
  const boundary = boundaries.find(({ folder }) => file.startsWith(folder));
  if (boundary === undefined) return [];
  return specifiersOf(file, source).flatMap(({ text, offset }) => {
    const message = complaint(file, text, boundary);
    return message === null ? [] : [{ file, line: source.slice(0, offset).split("\n").length, message }];
  });
}
