import { describe, expect, test } from "vitest";
import { findOrInstallBrowser, type Machine } from "./find-browser.ts";

const npx = "npx playwright install chromium";
const aptUpdate = "apt-get update";
const aptInstall = "apt-get install -y chromium";

/** A machine on which a command, when it runs, makes a browser appear. */
function machineWith(settings: {
  browsers?: string[];
  broken?: string[];
  appearing?: Record<string, string>;
  isDebianRoot?: boolean;
}) {
  const { browsers = [], broken = [], appearing = {}, isDebianRoot = true } = settings;
  const commands: string[] = [];
  const said: string[] = [];
  const machine: Machine = {
    browsers: () => browsers,
    starts: (browser) => !broken.includes(browser),
    run(command, args) {
      const line = [command, ...args].join(" ");
      commands.push(line);
      const browser = appearing[line];
      if (browser !== undefined) browsers.push(browser);
      return browser !== undefined;
    },
    isDebianRoot,
  };
  return { commands, said, find: () => findOrInstallBrowser((line) => said.push(line), machine) };
}

describe("finding a browser", () => {
  test("takes the first there is and installs nothing", () => {
    const machine = machineWith({ browsers: ["/playwright/chrome", "/usr/bin/chromium"] });
    expect(machine.find()).toBe("/playwright/chrome");
    expect([machine.commands, machine.said]).toEqual([[], []]);
  });

  test("passes over one that does not start", () => {
    const machine = machineWith({
      browsers: ["/playwright/chrome", "/usr/bin/chromium"],
      broken: ["/playwright/chrome"],
    });
    expect(machine.find()).toBe("/usr/bin/chromium");
  });

  test("installs Playwright's own where there is none, and says so", () => {
    const machine = machineWith({ appearing: { [npx]: "/playwright/chrome" } });
    expect(machine.find()).toBe("/playwright/chrome");
    expect(machine.commands).toEqual([npx]);
    expect(machine.said).toEqual([expect.stringContaining(npx)]);
  });

  test("installs Debian's package where that fails, as root, and says so", () => {
    const machine = machineWith({ appearing: { [aptInstall]: "/usr/bin/chromium" } });
    expect(machine.find()).toBe("/usr/bin/chromium");
    expect(machine.commands).toEqual([npx, aptUpdate, aptInstall]);
    expect(machine.said).toHaveLength(2);
  });

  test.each([true, false])("fails with one sentence when all of that fails (root on Debian: %s)", (isDebianRoot) => {
    const machine = machineWith({ isDebianRoot });
    expect(machine.find).toThrow(/^The tests need a browser: .*\.$/);
    expect(machine.commands).toEqual(isDebianRoot ? [npx, aptUpdate, aptInstall] : [npx]);
  });
});
