import type { Page } from "playwright/test";
import { expect, fixtureSite, hostOf, livePanel, openPlayground, test } from "./journey.ts";

/** How many of the scopes' buttons each row has. */
async function scopeRows(page: Page): Promise<number[]> {
  const buttons = page.getByRole("group", { name: "Scopes" }).getByRole("button");
  const tops = await buttons.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
  return [...new Set(tops)].map((top) => tops.filter((other) => other === top).length);
}

test("at a page's end the panel is still whole below the header", async ({ page }) => {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
  ]) {
    await page.setViewportSize(viewport);
    await page.goto(`${fixtureSite}/lessons/two-rooms/`);
    await expect(hostOf(page)).toContainText("running in this tab");
    await page.getByRole("contentinfo").scrollIntoViewIfNeeded();
    await expect(page.getByRole("contentinfo")).toBeInViewport({ ratio: 0.9 });
    const header = await page.getByRole("banner").boundingBox();
    const panel = await livePanel(page).root.boundingBox();
    expect(Math.round(panel?.y ?? 0)).toBeGreaterThanOrEqual(Math.round((header?.y ?? 0) + (header?.height ?? 0)));
    expect(Math.round((panel?.y ?? 0) + (panel?.height ?? 0))).toBeLessThanOrEqual(viewport.height);
  }
});

test("no button of the scopes has a row to itself, at any width", async ({ page }) => {
  await openPlayground(page);
  const more = page.getByRole("group", { name: "Scopes" }).getByRole("button", { expanded: false });
  for (let width = 360; width <= 1440; width += 45) {
    await page.setViewportSize({ width, height: 800 });
    expect(await scopeRows(page), `${width} px`).not.toContain(1);
    await more.click();
    expect(await scopeRows(page), `${width} px, all of them`).not.toContain(1);
    const fewer = page.getByRole("group", { name: "Scopes" }).getByRole("button", { expanded: true });
    await expect(fewer).toBeFocused();
    await fewer.click();
  }
});

test("no line of a lesson's code has to be scrolled at 1024 pixels, nor on a phone", async ({ page }) => {
  await page.goto("/lessons/");
  const addresses = await page
    .getByRole("main")
    .getByRole("heading", { level: 2 })
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses.length).toBeGreaterThanOrEqual(10);
  for (const width of [1024, 390]) {
    await page.setViewportSize({ width, height: 768 });
    for (const address of addresses) {
      await page.goto(address);
      const wide = await page
        .locator("pre.code")
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.textContent));
      expect(wide, `${address} at ${width}`).toEqual([]);
    }
  }
});

test("a long expression takes three lines of a narrow table, all of them once it is opened", async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const panel = await openPlayground(page);
  const long =
    'io.to("general").to("random").except("staff").timeout(500).emit("receive-message", "a long message", ack)';
  await panel.runExpression(long);
  const code = panel.receipts.getByRole("rowheader").locator("code");
  const lines = () =>
    code.evaluate((one) => one.getBoundingClientRect().height / parseFloat(getComputedStyle(one).lineHeight));
  expect(await lines()).toBeLessThan(3.5);
  await expect(panel.receipts.getByRole("rowheader", { name: long })).toBeVisible();
  await expect(panel.receipts.getByRole("button", { name: long })).toHaveAttribute("title", /a long message/);
  await panel.receipts.getByRole("button", { name: "Details" }).click();
  expect(await lines()).toBeGreaterThan(3.5);
});

test("a dash and the word after it stay on one line", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const panel = await openPlayground(page);
  await panel.runExpression('socket.to("general").emit("msg", "hi")');
  const cell = await panel.receipt("Eli");
  // As narrow as it can be, it has a line for each word, and none for the dash.
  const { words, lines } = await cell.evaluate((one) => {
    const place = document.createElement("table");
    place.className = "receipts";
    const copy = place.insertRow().appendChild(one.cloneNode(true) as HTMLElement);
    one.closest(".panel")?.append(place);
    place.style.width = "1px";
    for (const measure of ["minWidth", "padding", "border"] as const) copy.style[measure] = "0";
    const lineHeight = Number.parseFloat(getComputedStyle(copy).lineHeight);
    const lines = Math.round(copy.getBoundingClientRect().height / lineHeight);
    place.remove();
    return { words: copy.lastChild?.textContent?.split(" "), lines };
  });
  expect(lines).toBe(words?.length);
});
