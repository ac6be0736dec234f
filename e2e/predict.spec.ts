import type { Page } from "playwright/test";
import { expect, hostOf, livePanel, taskSite, test } from "./journey.ts";

test.use({ baseURL: taskSite });

/** The first question of the lesson; right is Bo and Cy. */
function question(page: Page) {
  const root = page.getByRole("group", { name: "Predict" }).first();
  return {
    explanation: root.getByRole("status", { name: "Explanation" }),
    check: root.getByRole("button", { name: "Check by running it" }),
    box: (name: string) => root.getByRole("checkbox", { name }),
    async tick(...names: string[]) {
      for (const name of names) await root.getByRole("checkbox", { name }).check();
    },
  };
}

test.beforeEach(async ({ page }) => {
  await page.goto("/lessons/two-rooms/");
});

test("a prediction has two tries: a hint without the answer, then the run and why for each client", async ({
  page,
}) => {
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  const { tick, check, explanation, box } = question(page);
  await tick("Ana", "Bo", "Cy");

  await check.click();
  await expect(explanation).toContainText("You counted the sender in");
  await expect(explanation).toContainText("One more try");
  await expect(explanation.getByRole("listitem")).toHaveCount(0);
  await expect(box("Ana")).toBeChecked();
  await expect(check).toBeFocused();
  await expect(panel.result).toBeEmpty();

  // With the ticks as they were it is no second try: the hint is told anew.
  const hint = await explanation.getByText("You counted the sender in").elementHandle();
  await check.press("Enter");
  await expect(explanation).toContainText("These are the ticks you had.");
  await expect(explanation).toContainText("You counted the sender in");
  expect(await hint?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(panel.result).toBeEmpty();

  await box("Eli").check();
  await check.press("Enter");
  await expect(explanation).not.toContainText("One more try");
  await expect(explanation.getByRole("listitem")).toHaveText([
    /^Ana did not receive it\. You had ticked Ana\. /,
    /^Bo received it\. /,
    /^Cy received it\. /,
    /^Dee did not receive it\. /,
    /^Eli did not receive it\. /,
  ]);
  await expect(panel.result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");

  // Whatever is done to the scene meanwhile, the question stays the one in the text.
  await page.getByRole("link", { name: "Move Eli to general" }).click();
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
  await box("Ana").uncheck();
  await box("Eli").uncheck();
  await expect(explanation).toContainText("it counts no more");
  await check.press("Enter");
  await expect(explanation).toContainText("Right");
  await expect(explanation.getByRole("listitem").last()).toHaveText(/^Eli did not receive it\. /);
});

test("where the author has no words for it, the first try says how many differ, and not who", async ({ page }) => {
  const { tick, check, explanation } = question(page);
  await tick("Bo", "Cy", "Eli");
  await check.click();
  await expect(explanation).toContainText("For 1 of the 5 it comes out otherwise.");
  await expect(explanation).not.toContainText("Eli");
});

test("right at the first try, it is run in the panel and explained at once, by keyboard alone", async ({ page }) => {
  const { check, explanation, box } = question(page);
  await box("Bo").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await check.focus();
  await page.keyboard.press("Enter");
  await expect(explanation).toContainText("Right");
  await expect(explanation.getByRole("listitem")).toHaveCount(5);
  await expect(livePanel(page).result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");
});

test("a tick set before any script has come is counted", async ({ page }) => {
  await page.goto("/lessons/two-rooms/", { waitUntil: "commit" });
  const { tick, check, explanation } = question(page);
  await tick("Bo", "Cy");
  await expect(hostOf(page)).toContainText("running in this tab");
  await check.click();
  await expect(explanation).toContainText("Right");
});

test("a server that is gone is told, and the try does not count", async ({ page }) => {
  await expect(hostOf(page)).toContainText("running in this tab");
  const { tick, check, explanation } = question(page);
  await tick("Ana", "Bo", "Cy");
  await page.workers()[0]?.evaluate(() => self.close());
  await check.click();
  await expect(explanation).toContainText("this try does not count");
  await expect(explanation).not.toContainText("One more try");
  // The worker was found dead, so the next check has a new one.
  await check.click();
  await expect(explanation).toContainText("One more try");
});

test("the page holds no answer before it is asked for", async ({ request }) => {
  const page = await (await request.get("/lessons/two-rooms/")).text();
  expect(page).toContain("Who gets this copy?");
  expect(page).not.toMatch(/did not receive|was-right|was-wrong/);
});
