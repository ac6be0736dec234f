import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { browserArguments, findBrowser } from "./scripts/find-browser.ts";
import { socketIoInWorker } from "./scripts/vite/socket-io-in-worker.ts";

const executablePath = findBrowser();

export default defineConfig({
  test: {
    // Two cores run everything here: a time limit is for a test that hangs, never a measurement.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["{server,playground,scripts,lessons}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.browser.test.{ts,tsx}"],
        },
      },
      {
        extends: true,
        plugins: [socketIoInWorker()],
        test: {
          name: "browser",
          include: ["{server,playground}/**/*.browser.test.{ts,tsx}"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: browserArguments, ...(executablePath === null ? {} : { executablePath }) },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
