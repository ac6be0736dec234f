import { expect, hostOf, livePanel, test } from "./journey.ts";

/** The lesson that is sure to be there; its links are found by what they do, so that its words can change. */
const address = "/lessons/who-hears-an-emit/";

test("a link in the text drives the panel in place, and its row is marked", async ({ page }) => {
  await page.goto(address);
  const panel = livePanel(page);
  const row = page.getByRole("row").filter({ has: page.getByRole("link", { name: 'io.to("general").emit(…)' }) });
  await row.getByRole("link").click();
  await expect(panel.result).toHaveText("Ana, Bo and Cy received it. Dee and Eli did not.");
  await expect(row.getByRole("link")).toHaveAttribute("aria-current", "true");
  await page.getByRole("main").locator('a[href*="join:Eli"]').first().click();
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
  await row.getByRole("link").press("Enter");
  await expect(panel.result).toHaveText("Ana, Bo, Cy and Eli received it. Dee did not.");
});

test("such a link is an address: in a tab of its own it does the same", async ({ page, context }) => {
  await page.goto(address);
  const href = await page
    .getByRole("link", { name: "socket.emit(…)" })
    .evaluate((link) => (link as HTMLAnchorElement).href);
  const other = await context.newPage();
  await other.goto(href);
  await expect(livePanel(other).result).toHaveText("Ana received it. Bo, Cy, Dee and Eli did not.");
});

test("the list of sections follows the reading", async ({ page }) => {
  await page.goto(address);
  const sections = page.getByRole("navigation", { name: "Sections" });
  await expect(hostOf(page)).toContainText("running in this tab");
  await sections.getByRole("link", { name: "Change" }).click();
  await expect(sections.getByRole("link", { name: "Change" })).toHaveAttribute("aria-current", "true");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the text comes first, Run is always there, and the panel opens over it and closes", async ({ page }) => {
    await page.goto(address);
    const panel = livePanel(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeInViewport();
    await expect(panel.run).toHaveCount(1);
    await expect(panel.run).toBeInViewport();
    await expect(panel.box).toBeHidden();
    await panel.run.click();
    await expect(panel.result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");
    await expect(panel.run).toHaveCount(1);
    await expect(panel.run).toBeInViewport();
    await page.keyboard.press("Escape");
    await expect(panel.box).toBeHidden();
    await expect(panel.root.getByRole("button", { name: "Open panel" })).toBeFocused();
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isTooWide).toBe(false);
  });
});
