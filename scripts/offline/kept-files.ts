import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { KeptFile, KeptSite } from "../../playground/src/offline/kept-site.ts";
import { reachedFrom, scriptsOf } from "../script-graph.ts";

/** What no page asks for by itself, or is there for machines: compressed copies, pictures for others, the worker. */
const isForOthers = /(\.(br|gz|map|png|jpg|xml|txt)|^sw\.js|^404\.html)$/;

/**
 * What a service worker keeps of a built site, so that all of it works offline.
 *
 * Shape:  by address, in a fixed order: a page's ends in a slash, the first page's is "./". Of the scripts only those that
 *         the pages come to, by whatever is pressed.
 * Errors: throws when a file cannot be read.
 */
export function keptSite(folder: string): KeptSite {
  const names = globSync("**/*", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((name) => !isForOthers.test(name))
    .toSorted();
  const pages = names.filter((name) => name.endsWith(".html"));
  const scripts = new Set(
    reachedFrom(
      folder,
      pages.flatMap((page) => scriptsOf(folder, page)),
      ({ needed, asked, workers }) => [...needed, ...asked, ...workers],
    ).map((file) => file.replaceAll("\\", "/")),
  );
  const files = names.filter((name) => !name.endsWith(".js") || scripts.has(name)).map((name) => kept(folder, name));
  return { build: hashOf(JSON.stringify(files)), files };
}

function kept(folder: string, name: string): KeptFile {
  // A file in assets has its content's hash in its name.
  if (name.startsWith("assets/")) return { url: name, revision: null };
  return { url: addressOf(name), revision: hashOf(readFileSync(join(folder, name))) };
}

function addressOf(name: string): string {
  return name === "index.html" ? "./" : name.replace(/(?<=\/)index\.html$/, "");
}

function hashOf(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}
