import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { env, execPath, exit } from "node:process";
import { findOrInstallBrowser } from "./find-browser.ts";
import { type Tally, tallyOne, tallyPlaywright, tallyText, tallyVitest, total } from "./tally.ts";

/** One section of `npm test`; `report` is the file it writes its own counts to, where it counts its tests itself. */
interface Section {
  readonly title: string;
  readonly args: readonly string[];
  readonly report?: { readonly file: string; readonly tally: (report: unknown, hasExitedCleanly: boolean) => Tally };
}

const scratch = mkdtempSync(join(tmpdir(), "emitscope-test-"));
const vitest = "node_modules/vitest/vitest.mjs";

function vitestSection(title: string, project: string): Section {
  const file = join(scratch, `${project}.json`);
  const args = [vitest, "run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile=${file}`];
  return { title, args, report: { file, tally: tallyVitest } };
}

const journeyReport = join(scratch, "journeys.json");
const sections: readonly Section[] = [
  { title: "Format and lint", args: ["node_modules/@biomejs/biome/bin/biome", "ci", "--colors=off"] },
  { title: "Types", args: ["node_modules/typescript/bin/tsc", "-p", "."] },
  { title: "Import boundaries", args: ["scripts/check-boundaries.ts"] },
  { title: "Interface words", args: ["scripts/check-words.ts"] },
  { title: "Unused code", args: ["node_modules/knip/bin/knip.js"] },
  { title: "Build and size budget", args: ["scripts/build.ts"] },
  vitestSection("Unit, contract, property and lesson tests on Node", "node"),
  vitestSection("Tests in a browser", "browser"),
  {
    title: "Journeys in a browser",
    args: ["node_modules/playwright/cli.js", "test", "--reporter=list,json"],
    report: { file: journeyReport, tally: tallyPlaywright },
  },
];

interface Outcome {
  readonly isGreen: boolean;
  readonly output: string;
}

function run(args: readonly string[], settings: Readonly<Record<string, string>>): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(execPath, args, {
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...env, ...settings },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({ isGreen: code === 0, output: Buffer.concat(chunks).toString("utf8") }));
  });
}

function tallyOf({ report }: Section, { isGreen, output }: Outcome): Tally {
  if (report === undefined) return tallyOne(isGreen);
  try {
    return report.tally(JSON.parse(readFileSync(report.file, "utf8")), isGreen);
  } catch (cause) {
    console.log(`no report was written (${String(cause)})`);
    if (isGreen) console.log(output);
    return tallyOne(false);
  }
}

async function runSection(section: Section, browser: string): Promise<Tally> {
  console.log(`\n== ${section.title}`);
  const startedAtMs = performance.now();
  const outcome = await run(section.args, {
    // What starts `node` by name gets this one, also when the script was not started by npm.
    PATH: `${dirname(execPath)}${delimiter}${env.PATH ?? ""}`,
    EMITSCOPE_BROWSER: browser,
    NO_COLOR: "1",
    PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport,
  });
  const tally = tallyOf(section, outcome);
  const isGreen = tally.failed === 0 && tally.skipped === 0;
  if (!isGreen || tally.flaky > 0) console.log(outcome.output.trimEnd());
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1);
  const counts = section.report === undefined ? "" : `${tallyText(tally)}, `;
  const skipped = tally.skipped === 0 ? "" : `${tally.skipped} skipped (each counts as failed), `;
  console.log(`${isGreen ? "ok" : "FAILED"}: ${counts}${skipped}${seconds} s`);
  return tally;
}

function browserOrExit(): string {
  try {
    return findOrInstallBrowser(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    exit(1);
  }
}

const browser = browserOrExit();
console.log(`Browser: ${browser}`);
const tallies: Tally[] = [];
for (const section of sections) tallies.push(await runSection(section, browser));
rmSync(scratch, { recursive: true, force: true });

const counts = total(tallies);
console.log(`\n${tallyText(counts)}`);
exit(counts.failed === 0 ? 0 : 1);
