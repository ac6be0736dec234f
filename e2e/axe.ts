import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Result, RunOptions } from "axe-core";
import { expect, type Page } from "playwright/test";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All that axe knows, or what colours alone decide. */
type Scope = "everything" | "colours";

const optionsOf: Readonly<Record<Scope, RunOptions>> = {
  // What passed is not described: on a long page that takes as long as finding it.
  everything: { resultTypes: ["violations"] },
  colours: { resultTypes: ["violations"], runOnly: ["color-contrast", "link-in-text-block"] },
};

/** Fails with rule, elements and what to do for each thing that axe finds wrong with the page as it is now. */
async function expectNoTrouble(page: Page, scope: Scope = "everything"): Promise<void> {
  // Evaluated, not added as a script: the page's Content-Security-Policy refuses scripts that are not its own.
  await page.evaluate(axe);
  const run = `axe.run(document, ${JSON.stringify(optionsOf[scope])})`;
  const violations: Result[] = await page.evaluate(`${run}.then(({ violations }) => violations)`);
  const troubles = violations.map(({ id, nodes }) => {
    const places = nodes.map(({ target, failureSummary }) => `${target.join(" ")} (${failureSummary})`);
    return `${id}: ${places.join("; ")}`;
  });
  expect(troubles, `${page.url()} at ${page.viewportSize()?.width}`).toEqual([]);
}

/** The same in light and in dark: the elements are the same in both, so only colours are judged twice. */
export async function expectNoTroubleInEitherTheme(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectNoTrouble(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoTrouble(page, "colours");
}
