import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { env, getuid, platform } from "node:process";
import { chromium } from "playwright";

/** What every Chromium is started with here: no sandbox (root and containers have none), no GPU, and no calls home. */
export const browserArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const commandNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const usualPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/snap/bin/chromium",
  "/opt/google/chrome/chrome",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) =>
    env[name] === undefined ? [] : [join(env[name], "Google", "Chrome", "Application", "chrome.exe")],
  ),
];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Every Chromium and Chrome there is: Playwright's own first, then the system's. */
function browsersHere(): string[] {
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name)));
  return [chromium.executablePath(), ...onPath, ...usualPlaces].filter((path) => path !== "" && isExecutable(path));
}

/**
 * The path of a Chromium on this machine, or null; `EMITSCOPE_BROWSER` goes before what is found.
 *
 * Errors: none; nothing is installed or started.
 */
export function findBrowser(): string | null {
  return env.EMITSCOPE_BROWSER ?? browsersHere()[0] ?? null;
}

/** What finding a browser may do to a machine; the real one, or a test's. */
export interface Machine {
  browsers(): readonly string[];
  /** Whether the browser starts: a downloaded one may lack the system's libraries. */
  starts(browser: string): boolean;
  /** Runs a command, its output to be seen; whether it went well. */
  run(command: string, args: readonly string[]): boolean;
  readonly isDebianRoot: boolean;
}

const thisMachine: Machine = {
  browsers: browsersHere,
  // Elsewhere this would open a window, and nobody lacks libraries there.
  starts: (browser) => platform !== "linux" || spawnSync(browser, ["--version"]).status === 0,
  run: (command, args) => spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0,
  isDebianRoot: platform === "linux" && existsSync("/etc/debian_version") && getuid?.() === 0,
};

/**
 * The path of a Chromium that starts, installed first when this machine has none; says what it does on the way.
 *
 * Errors: throws one sentence when there is none and none can be installed.
 */
export function findOrInstallBrowser(say: (line: string) => void, machine: Machine = thisMachine): string {
  const working = () => machine.browsers().find((browser) => machine.starts(browser));
  const found = working();
  if (found !== undefined) return found;

  say("No Chromium or Chrome was found, so Playwright's own is being installed: npx playwright install chromium");
  machine.run("npx", ["playwright", "install", "chromium"]);
  const installed = working();
  if (installed !== undefined) return installed;

  if (machine.isDebianRoot) {
    say("That did not work, so Debian's package is being installed: apt-get install chromium");
    machine.run("apt-get", ["update"]);
    machine.run("apt-get", ["install", "-y", "chromium"]);
    const packaged = working();
    if (packaged !== undefined) return packaged;
  }
  throw new Error("The tests need a browser: install Chromium or Google Chrome and run them again.");
}
