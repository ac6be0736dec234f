import { expect, fixtureSite, test } from "./journey.ts";

test.use({ javaScriptEnabled: false });

test.describe("a lesson of the fixtures", () => {
  test.use({ baseURL: fixtureSite });

  test("reads whole, without a button that would do nothing", async ({ page }) => {
    await page.goto("/lessons/reading/");
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 2 }).filter({ hasText: /Asking|Calling|Making/ })).toHaveCount(3);
    await expect(main.getByRole("row").filter({ hasText: "everybody who is not in general" })).toContainText("Cy");
    await expect(main.locator("pre").filter({ hasText: "Plain code" })).toBeVisible();
    await expect(main.getByText("Reach Cy alone.")).toBeVisible();
    await main.getByText("Hints and a solution").click();
    await expect(main.getByText("Leave somebody out.")).toBeVisible();
    await expect(page.getByRole("button", { name: /Copy|Search/ })).toHaveCount(0);
    await expect(page.getByRole("group", { name: "Theme" })).toHaveCount(0);
  });

  test("has a handout with all answers, and a glossary behind its words", async ({ page }) => {
    await page.goto("/lessons/reading/");
    await page.getByRole("link", { name: "room", exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#room$/);
    await expect(page.getByText("A label that the server keeps on sockets.")).toBeVisible();
    await page.goto("/lessons/reading/handout/");
    await expect(page.getByRole("row").filter({ hasText: "Bo is in general." }).first()).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test("every real lesson has its tables filled, its diagrams drawn, and a handout", async ({ page }) => {
  await page.goto("/lessons/");
  const links = page.getByRole("main").getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const lessons = [...new Set(addresses.filter((address) => /\/lessons\/[^/]+\/$/.test(address)))];
  expect(lessons.length).toBeGreaterThanOrEqual(13);
  let diagrams = 0;
  for (const address of lessons) {
    await page.goto(address);
    for (const result of await page.locator(".calls-result").all()) await expect(result, address).not.toBeEmpty();
    const figures = page.getByRole("main").getByRole("figure");
    diagrams += await figures.count();
    for (const figure of await figures.all()) await expect(figure.locator("svg").first(), address).toBeVisible();
    await page.getByRole("link", { name: "Handout" }).click();
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    for (const answer of await page
      .locator(".handout-task", { has: page.getByText("Question", { exact: true }) })
      .all()) {
      await expect(answer.getByRole("row").nth(1), address).toBeVisible();
    }
  }
  expect(diagrams).toBeGreaterThan(0);
});
