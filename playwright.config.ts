import { env } from "node:process";
import { defineConfig } from "playwright/test";
import { browserArguments, findBrowser } from "./scripts/find-browser.ts";

const executablePath = findBrowser();

/** A server that takes a free port and says which; `wait` keeps it as a variable of that name, in capitals. */
const site = (flags: string, stdout: RegExp) => ({
  command: `exec node server/main.ts serve --port 0${flags}`,
  wait: { stdout },
  timeout: 60_000,
  gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 } as const,
});

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  // Machines are shared; what needed its second try is told as flaky in the counts.
  retries: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    baseURL: `http://127.0.0.1:${env.E2E_SITE_PORT ?? "3000"}`,
    trace: "retain-on-failure",
    launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: [
    // The built site, and the same site with lessons that journeys may rely on.
    site("", /http:\/\/localhost:(?<e2e_site_port>\d+)/),
    site(" --lessons e2e/lessons/good", /http:\/\/localhost:(?<e2e_lessons_port>\d+)/),
    site(" --lessons e2e/lessons/tasks", /http:\/\/localhost:(?<e2e_tasks_port>\d+)/),
  ],
});
