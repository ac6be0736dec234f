import type { Page } from "playwright/test";
import { expect, fixtureSite, hostOf, test } from "./journey.ts";

test.use({ baseURL: fixtureSite });

const sectionsOf = (page: Page) => page.getByRole("navigation", { name: "Sections" });
const current = (page: Page) => sectionsOf(page).locator("[aria-current]");

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1024, height: 1100 },
  { width: 390, height: 844 },
]) {
  test.describe(`${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test("the section jumped to is the one marked, and its heading is in sight", async ({ page }) => {
      await page.goto("/lessons/two-rooms/");
      await expect(hostOf(page)).toContainText("running in this tab");
      for (const name of ["In one line", "Predict", "Make", "Run", "Change", "In one line"]) {
        await sectionsOf(page).getByRole("link", { name, exact: true }).click();
        await expect(current(page), name).toHaveText(name);
        await expect(current(page)).toBeInViewport();
        const heading = page.getByRole("heading", { name, exact: true });
        await expect(heading).toBeInViewport({ ratio: 1 });
        const [bar, box] = [await sectionsOf(page).boundingBox(), await heading.boundingBox()];
        expect(box?.y, name).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
      }
    });

    test("at the page's end the last section is marked, whichever was jumped to before", async ({ page }) => {
      await page.goto("/lessons/two-rooms/#predict");
      await expect(current(page)).toHaveText("Predict");
      await page.getByRole("main").hover({ position: { x: 200, y: 300 } });
      await page.mouse.wheel(0, 100_000);
      await expect(current(page)).toHaveText("In one line");
      await page.mouse.wheel(0, -100_000);
      await expect(sectionsOf(page).getByRole("link", { name: "In one line" })).not.toHaveAttribute("aria-current");
    });
  });
}
