import { expect, hostOf, livePanel, test } from "./journey.ts";

test.use({ expectedTrouble: /Failed to load resource/ });

test("a server whose script cannot be had is told, and started when it can", async ({ page }) => {
  await page.route(/lab-worker/, (route) => route.abort());
  await page.goto("/playground/");
  const panel = livePanel(page);
  await expect(panel.root.getByRole("alert")).toContainText("The Socket.IO server could not be started here.");
  await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · stopped");
  await expect(panel.run).toBeDisabled();
  await page.unroute(/lab-worker/);
  await panel.root.getByRole("button", { name: "Start a new one" }).click();
  await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · running in this tab");
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
  await expect(panel.root.getByRole("alert")).toContainText("A part of this page could not be loaded.");
  await expect(panel.box).toHaveValue('io.emit("msg", "kept")');
  await page.unroute(/grammar/);
  await page.goto("/playground/");
  await panel.box.fill("");
  await panel.box.press("ArrowUp");
  await expect(panel.box).toHaveValue('io.emit("msg", "kept")');
  await panel.run.click();
  await expect(panel.result).not.toBeEmpty();
});
