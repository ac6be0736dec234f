import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright/test";
import { expect, test } from "./journey.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong with the page as it is now: rule, elements and what to do. */
async function troublesOn(page: Page): Promise<string[]> {
  // Evaluated, not added as a script: the page's Content-Security-Policy refuses scripts that are not its own.
  await page.evaluate(axe);
  const { violations }: AxeResults = await page.evaluate("axe.run(document)");
  return violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary})`);
    return `${id}: ${places.join("; ")}`;
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });

    test("the list of lessons has no trouble that a machine can find", async ({ page }) => {
      await page.goto("/lessons/");
      expect(await troublesOn(page)).toEqual([]);
    });

    test.describe("at an address where nothing is", () => {
      // What the browser itself says of the page's status.
      test.use({ expectedTrouble: /status of 404/ });

      test("the page that says so has none either", async ({ page }) => {
        await page.goto("/nowhere/");
        expect(await troublesOn(page)).toEqual([]);
      });
    });

    for (const address of ["/", "/playground/", "/lessons/who-hears-an-emit/"]) {
      test(`${address} has none before and after a run`, async ({ page }) => {
        await page.goto(address);
        const panel = page.getByRole("complementary", { name: "Live panel" });
        const run = panel.getByRole("button", { name: "Run", exact: true });
        await expect(run).toBeEnabled();
        expect(await troublesOn(page)).toEqual([]);
        await run.click();
        await expect(panel.getByRole("status", { name: "Result" })).toContainText("received");
        expect(await troublesOn(page)).toEqual([]);
      });
    }
  });
}
