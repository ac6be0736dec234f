import { expect, hostOf, livePanel, test } from "./journey.ts";

test.use({ expectedTrouble: /Failed to load resource/ });

test("a server whose script is gone is told with a reload, which keeps the experiment", async ({ page }) => {
  await page.route(/lab-worker/, (route) => route.abort());
  await page.goto("/playground/#scene=Ana:general;Eli:general&from=Ana&emit=io.emit()&wait");
  const panel = livePanel(page);
  await expect(page.getByRole("alert")).toHaveText(/^The Socket.IO server could not be started here. Reload the page/);
  await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · not started");
  await expect(panel.run).toHaveAccessibleDescription("The server did not start. Reload the page first.");
  await expect(panel.run).toBeDisabled();
  await page.unroute(/lab-worker/);
  await panel.root.getByRole("button", { name: "Reload" }).click();
  await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · running in this tab");
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
  await panel.runExpression('io.emit("msg")');
  await expect(await panel.receipt("Eli")).toHaveText(/^received/);
});

test("a parser that is gone after an update is told, and what was typed is in the history after a reload", async ({
  page,
}) => {
  await page.route(/grammar/, (route) => route.abort());
  await page.goto("/playground/");
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  await panel.box.fill('io.emit("msg", "kept")');
  await panel.run.click();
  await expect(page.getByRole("alert")).toHaveCount(1);
  await expect(page.getByRole("alert")).toContainText("Reload it to go on.");
  await expect(panel.box).toHaveValue('io.emit("msg", "kept")');
  await page.unroute(/grammar/);
  await page.goto("/playground/");
  await panel.box.fill("");
  await panel.box.press("ArrowUp");
  await expect(panel.box).toHaveValue('io.emit("msg", "kept")');
  await panel.run.click();
  await expect(panel.result).not.toBeEmpty();
});

test("offline before the parser was loaded, Run says so once, and keeps what was typed", async ({ page, context }) => {
  await page.goto("/lessons/who-hears-an-emit/");
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  await context.setOffline(true);
  await panel.run.click();
  await expect(page.getByRole("alert")).toHaveCount(1);
  await expect(page.getByRole("alert")).toContainText("You are offline");
  await expect(panel.box).not.toHaveValue("");
});
