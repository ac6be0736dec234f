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

/**
 * The path of a Chromium on this machine: Playwright's own first, then the system's, or null.
 *
 * Errors: none; nothing is installed or started.
 */
export function findBrowser(): string | null {
  const own = chromium.executablePath();
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name)));
  return [own, ...onPath, ...usualPlaces].find((path) => path !== "" && isExecutable(path)) ?? null;
}

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

/**
 * The path of a Chromium, installed first when this machine has none; says what it does on the way.
 *
 * Errors: throws one sentence when there is none and none can be installed.
 */
export function findOrInstallBrowser(say: (line: string) => void): string {
  const found = findBrowser();
  if (found !== null) return found;

  say("No Chromium or Chrome was found, so Playwright's own is being installed: npx playwright install chromium");
  runs("npx", ["playwright", "install", "chromium"]);
  const installed = findBrowser();
  if (installed !== null) return installed;

  if (platform === "linux" && existsSync("/etc/debian_version") && getuid?.() === 0) {
    say("That did not work, so Debian's package is being installed: apt-get install chromium");
    if (runs("apt-get", ["update"])) runs("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    const packaged = findBrowser();
    if (packaged !== null) return packaged;
  }
  throw new Error("The tests need a browser: install Chromium or Google Chrome and run them again.");
}
