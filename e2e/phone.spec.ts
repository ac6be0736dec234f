import { expect, hostOf, livePanel, openPlayground, test } from "./journey.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test("the playground fits a phone: nothing sideways, every control big enough for a finger", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.scope("io.to(room)").tap();
  await panel.run.tap();
  await expect(panel.result).toHaveText("Ana, Bo and Cy received it. Dee and Eli did not.");
  await expect(await panel.receipt("Dee")).toHaveText("not received: not in general");
  const { scrollWidth, innerWidth } = await page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    innerWidth: window.innerWidth,
  }));
  expect(scrollWidth).toBeLessThanOrEqual(innerWidth);

  const buttons = panel.root.getByRole("button").filter({ visible: true });
  for (const button of await buttons.all()) {
    const box = await button.boundingBox();
    const name = (await button.textContent()) ?? "";
    if (box && box.width > 1) expect.soft(Math.round(box.height), name).toBeGreaterThanOrEqual(24);
  }
  for (const control of [panel.run, panel.sender, panel.box, panel.scope("io.emit"), panel.undo]) {
    expect.soft((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await panel.client(/^Eli/).tap();
  await panel.root.getByRole("menuitem", { name: "Join general" }).tap();
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
});

test("in a lesson the panel is a sheet, with Run always in reach", async ({ page }) => {
  await page.goto("/lessons/");
  await page.getByRole("main").getByRole("link").first().click();
  await expect(hostOf(page)).toContainText("running in this tab");
  const panel = livePanel(page);
  await expect(panel.run).toBeInViewport();
  await panel.run.tap();
  await expect(panel.result).not.toBeEmpty();
  await expect(panel.result).toBeVisible();
});
