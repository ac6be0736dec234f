import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { env } from "node:process";

const stampFile = "dist/inputs.sha256";
const inputs = [
  "package.json",
  "package-lock.json",
  "vite.config.ts",
  "tsconfig.json",
  "index.html",
  "{lessons,playground,server,scripts}/**/*",
];
const isTest = /\.(test|contract)\.tsx?$/;

/** What the build also reads: another language is another site. */
const settings = ["EMITSCOPE_LANGUAGE", "EMITSCOPE_SITE"];

/** One hash over everything that the build reads: names and contents. Errors: throws when a file cannot be read. */
function hashOfInputs(): string {
  const hash = createHash("sha256").update(settings.map((name) => `${name}=${env[name] ?? ""}\n`).join(""));
  const files = globSync(inputs, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !isTest.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const file of files.sort()) {
    const content = readFileSync(file);
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** Whether dist/ is missing or was built from other files than these. Errors: throws when an input cannot be read. */
export function isStale(): boolean {
  try {
    return readFileSync(stampFile, "utf8") !== hashOfInputs();
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return true;
    throw error;
  }
}

/** Notes beside what was built which files it was built from. Call it last, when all of it is there. */
export function stampBuild(): void {
  writeFileSync(stampFile, hashOfInputs());
}
