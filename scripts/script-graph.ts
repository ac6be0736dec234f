import { readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { parseSync } from "vite";

/** What a built script imports: what it needs before it runs, and what it asks for while it runs. */
export interface Imports {
  readonly needed: readonly string[];
  readonly asked: readonly string[];
  /** The workers it starts. */
  readonly workers: readonly string[];
}

/**
 * What a built script of the site imports, as paths from the site's folder.
 *
 * Errors: throws when the file cannot be read.
 */
export function importsOf(folder: string, file: string): Imports {
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
    workers: [...source.matchAll(/new Worker\([^)]*?([\w.-]+\.js)/g)].flatMap(([, name]) =>
      name === undefined ? [] : [beside(name)],
    ),
  };
}

/** The scripts of a page of the site, as paths from the site's folder. Errors: throws when it cannot be read. */
export function scriptsOf(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), "utf8");
  const tags = html.match(/<(script|link)\b[^>]*>/g) ?? [];
  return tags
    .filter((tag) => tag.startsWith("<script") || /\brel="?modulepreload/.test(tag))
    .flatMap((tag) => /\b(?:src|href)="([^"]+)"/.exec(tag)?.[1] ?? [])
    .map((address) => normalize(address.startsWith("/") ? address.slice(1) : join(dirname(page), address)));
}

/** Scripts and all that follow from them by `next`, each once, in the order they were reached. Errors: as importsOf. */
export function reachedFrom(
  folder: string,
  entries: readonly string[],
  next: (imports: Imports) => readonly string[],
): string[] {
  const reached = new Set<string>();
  const visit = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const following of next(importsOf(folder, file))) visit(following);
  };
  for (const entry of entries) visit(entry);
  return [...reached];
}
