import { env } from "node:process";
import { defineConfig } from "playwright/test";
import { browserArguments, findBrowser } from "./scripts/find-browser.ts";

const executablePath = findBrowser();

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: "list",
  use: {
    // The server takes a free port and says which; `webServer.wait` keeps it under this name.
    baseURL: `http://127.0.0.1:${env.E2E_SITE_PORT ?? "3000"}`,
    trace: "retain-on-failure",
    launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
  },
  webServer: {
    command: "exec node server/main.ts serve --port 0",
    wait: { stdout: /http:\/\/localhost:(?<e2e_site_port>\d+)/ },
    timeout: 60_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
