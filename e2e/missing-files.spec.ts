import { expect, hostOf, livePanel, test } from "./journey.ts";

// A script that is gone is what these journeys are about.
test.use({ expectedTrouble: /Failed to load resource/ });

test("a script that is gone after an update is told with a way to go on, and the text stays", async ({ page }) => {
  await page.route(/\/assets\/live-page-[^/]+\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto("/lessons/who-hears-an-emit/");
  const alert = page.getByRole("alert").filter({ hasText: "updated while it was open" });
  await expect(alert).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.unroute(/\/assets\/live-page-[^/]+\.js$/);
  await alert.getByRole("button", { name: "Reload" }).click();
  await expect(hostOf(page)).toContainText("running in this tab");
});

test("a later script that is gone stops nothing else: the panel still runs, and the address keeps the experiment", async ({
  page,
}) => {
  await page.route(/\/assets\/wake-predict-[^/]+\.js$/, (route) => route.fulfill({ status: 404 }));
  await page.goto("/lessons/who-hears-an-emit/");
  await expect(hostOf(page)).toContainText("running in this tab");
  await page.getByRole("button", { name: "Check by running it" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "Reload it to go on" })).toHaveCount(1);
  const panel = livePanel(page);
  await panel.run.click();
  await expect(panel.result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");
});
