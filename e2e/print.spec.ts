import type { Page } from "playwright/test";
import { expect, fixtureSite, hostOf, livePanel, openPlayground, test } from "./journey.ts";

test.use({ baseURL: fixtureSite });

/** How many pages a PDF has, by what it says of itself. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a ${colorScheme} screen`, () => {
    test.use({ colorScheme });

    test("a lesson prints as its text alone, dark on light", async ({ page }) => {
      await page.goto("/lessons/reading/");
      await expect(hostOf(page)).toContainText("running in this tab");
      await page.emulateMedia({ media: "print", colorScheme });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("row").filter({ hasText: "everybody who is not in general" })).toContainText("Cy");
      await expect(page.getByRole("group", { name: "Predict" }).first()).toBeVisible();
      for (const gone of ["banner", "contentinfo", "navigation", "button", "complementary"] as const) {
        await expect(page.getByRole(gone), gone).toHaveCount(0);
      }
      // Where a source is can be read, though it is folded on the screen.
      await expect(page.getByRole("link", { name: "Emit cheatsheet" })).toBeVisible();
      const [paper, ink] = await page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color];
      });
      expect(paper).toBe("rgb(255, 255, 255)");
      expect(ink).toBe("rgb(23, 32, 42)");
      expect(await pagesOf(page)).toBeLessThanOrEqual(3);
    });
  });
}

test("what the reader ran comes at the end, as a table with every receipt and nothing to press", async ({ page }) => {
  await page.goto("/lessons/reading/");
  const panel = livePanel(page);
  await panel.runExpression('io.to("general").emit("msg", "first")');
  await panel.runExpression('io.emit("msg", "second")');
  // Whichever tab is open on the screen.
  await panel.root.getByRole("tab", { name: "Server code" }).click();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "What you ran" })).toBeVisible();
  const rows = page.getByRole("table", { name: "Receipts" }).getByRole("row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText('io.emit("msg", "second")');
  await expect(rows.nth(2)).toContainText("not in general");
  await expect(page.getByRole("button", { name: "Run" })).toHaveCount(0);
  await expect(page.getByRole("tab")).toHaveCount(0);
});

test("a playground in which nothing was run prints who is where, and then what was run", async ({ page }) => {
  const panel = await openPlayground(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Who is where" })).toBeVisible();
  const clients = panel.root.getByRole("listitem");
  await expect(clients).toHaveText([
    "Ana is in general",
    "Bo is in general",
    "Cy is in general and random",
    "Dee is in random",
    "Eli is in no room",
  ]);
  await expect(page.getByRole("heading", { name: "What you ran" })).toHaveCount(0);
  await expect(page.getByRole("table")).toHaveCount(0);
  expect(await pagesOf(page)).toBe(1);
  await page.emulateMedia({ media: "screen" });
  await panel.runExpression('io.to("random").emit("msg", "hi")');
  await page.emulateMedia({ media: "print" });
  await expect(clients).toHaveCount(5);
  await expect(panel.receipts.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("button", { name: "Run" })).toHaveCount(0);
});

test("what was run in a small panel of the text is printed where it stands", async ({ page }) => {
  await page.goto("/lessons/several-scenes/");
  await page.getByRole("link", { name: "Let Hal leave" }).click();
  await page.getByRole("link", { name: "ask again" }).click();
  const place = page.getByRole("group", { name: /Gus and Hal/ });
  await expect(place.getByRole("row").filter({ hasText: "still two?" })).toContainText("not in duo");
  await page.emulateMedia({ media: "print" });
  await expect(place.getByRole("heading", { name: "What you ran" })).toBeVisible();
  await expect(place.getByRole("listitem").filter({ hasText: "Hal is in no room" })).toBeVisible();
  await expect(place.getByRole("row").filter({ hasText: "still two?" })).toContainText("not in duo");
  await expect(place.getByRole("button", { name: "Run" })).toHaveCount(0);
});

test("the handout has every answer and why, and prints", async ({ page }) => {
  await page.goto("/lessons/reading/");
  await page.getByRole("link", { name: "Handout" }).click();
  await expect(page).toHaveURL(/\/lessons\/reading\/handout\/$/);
  const question = page.getByRole("main").locator("section").filter({ hasText: "Who gets this copy?" });
  const rows = question.last().getByRole("row");
  await expect(rows).toHaveText([
    /Client/,
    /Ana.*no.*Ana is the sender/,
    /Bo.*yes.*Bo is in general/,
    /Cy.*no.*not in/,
  ]);
  await expect(page.getByText("From “Two rooms”")).toBeVisible();
  await expect(page.getByText('io.except("general").emit("msg", "hi")').first()).toBeVisible();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-was-printed", "");
  });
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-was-printed");
  await page.getByRole("link", { name: "Run it" }).click();
  await expect(page).toHaveURL(/\/lessons\/reading\/#/);
  await expect(livePanel(page).result).toHaveText("Ana and Bo received it. Cy did not.");
});
