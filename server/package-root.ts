import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// The same code runs from server/ and, bundled, from dist/: only package.json is where it always is.
function findRoot(folder: string): string {
  if (existsSync(join(folder, "package.json"))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error("Emitscope's package.json is missing.");
  return findRoot(parent);
}

/** The folder that package.json stands in. */
export const packageRoot = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The version in package.json. Errors: throws when it has none. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageRoot, "package.json"), "utf8"));
  const version: unknown = typeof manifest === "object" && manifest !== null && Reflect.get(manifest, "version");
  if (typeof version !== "string") throw new Error("Emitscope's package.json has no version.");
  return version;
}
