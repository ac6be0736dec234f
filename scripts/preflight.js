// Plain JavaScript that any Node from 18 on can read: says one sentence where Node is too old, else runs the script it is given.
import { resolve } from "node:path";
import { argv, exit, stderr, version } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const oldestMajor = 24;

/** What to tell the person when Node is too old, or null when it will do. */
export function complaintAbout(nodeVersion) {
  const major = Number.parseInt(nodeVersion.replace(/^v/, ""), 10);
  if (major >= oldestMajor) return null;
  return (
    `Emitscope needs Node ${oldestMajor} or newer and this is ${nodeVersion}: run \`npm ci\` without --ignore-scripts, ` +
    `which brings a Node of its own, or install Node ${oldestMajor} (on musl systems that is the only way).`
  );
}

const isStartedDirectly = argv[1] !== undefined && resolve(argv[1]) === fileURLToPath(import.meta.url);
if (isStartedDirectly) {
  const complaint = complaintAbout(version);
  if (complaint !== null) {
    stderr.write(`${complaint}\n`);
    exit(1);
  }
  const script = argv[2];
  if (script !== undefined) {
    const path = resolve(script);
    // The script sees itself as argv[1], as if Node had started it.
    argv.splice(1, 2, path);
    await import(pathToFileURL(path).href);
  }
}
