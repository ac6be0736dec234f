import { expect, openPlayground, test } from "./journey.ts";

test("a replay is paused, stepped back, scrubbed and played again, and the receipts stay", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.runExpression('socket.to("general").emit("msg", "hi")');
  const timeline = panel.root.getByRole("group", { name: "Timeline" });
  const playhead = timeline.getByRole("slider", { name: "Playhead" });
  const button = (name: string) => timeline.getByRole("button", { name, exact: true });
  const steps = panel.root.getByRole("list", { name: "Steps of this run" }).getByRole("listitem");
  const current = steps.and(page.locator('[aria-current="step"]'));
  const isAt = (text: string | RegExp) => expect(current).toHaveText(text);

  await button("Pause").click();
  await expect(button("Play")).toBeVisible();
  await playhead.fill("0");
  await expect(button("Step back")).toBeDisabled();

  const labels = await steps.allTextContents();
  expect(labels.length).toBeGreaterThan(2);
  for (const label of labels) {
    await button("Step forward").click();
    await isAt(label);
  }
  await expect(button("Step forward")).toBeDisabled();
  await button("Step back").click();
  await isAt(labels.at(-2) ?? "");

  await playhead.focus();
  await page.keyboard.press("ArrowLeft");
  await isAt(labels.at(-3) ?? "");
  await page.keyboard.press("End");
  await isAt(labels.at(-1) ?? "");

  await timeline.getByRole("combobox", { name: "Speed" }).selectOption("4×");
  await button("Restart").click();
  await expect(button("Pause")).toBeVisible();
  await expect(button("Play")).toBeVisible();
  await isAt(labels.at(-1) ?? "");
  await expect(await panel.receipt("Bo")).toHaveText(/^received/);
  await expect(await panel.receipt("Dee")).toHaveText("not received: not in general");
});

test("an older run comes back to the stage from its receipt", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.runExpression('socket.emit("msg", "one")');
  await panel.runExpression('io.emit("msg", "two")');
  await panel.receipts.getByRole("button", { name: 'socket.emit("msg", "one")' }).click();
  await expect(panel.result).toHaveText("Ana received it. Bo, Cy, Dee and Eli did not.");
  await expect(panel.receipts.getByRole("row").and(page.locator("[aria-current=true]"))).toContainText('"one"');
});
