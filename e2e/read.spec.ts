import { expect, hostOf, test } from "./journey.ts";

/** Elements with a handler in their markup; a lesson may well write about them in its text. */
const handlerAttributes = "xpath=//*[@*[starts-with(name(), 'on')]]";

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("a lesson reads whole: text, true tables, question, code in colours", async ({ page }) => {
    await page.goto("/lessons/who-hears-an-emit/");
    const text = page.getByRole("main");
    await expect(text.getByRole("heading", { level: 1 })).toHaveText("Who hears an emit?");
    await expect(text.getByRole("row").filter({ hasText: "everyone in general, except Ana" })).toContainText("Bo, Cy");
    await expect(text.getByRole("group", { name: "Predict" })).toContainText(/Ana.*Bo.*Cy.*Dee.*Eli/s);
    await expect(text.locator("pre .tok-string").first()).toBeVisible();
    await expect(page.getByRole("complementary", { name: "Live panel" }).locator("noscript p")).toBeVisible();
  });

  test("every page has a title, a description, one main heading and no style or script in its text", async ({
    page,
  }) => {
    const seen = new Set<string>();
    const open = async (address: string) => {
      await page.goto(address);
      const refused = page.locator("style, [style], script:not([src])").or(page.locator(handlerAttributes));
      await expect(refused, address).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
      await expect(page.locator('meta[name="description"]'), address).toHaveAttribute("content", /.{30,}/);
      seen.add(await page.title());
    };
    await open("/lessons/");
    const lessons = await page
      .getByRole("main")
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(lessons.length).toBeGreaterThanOrEqual(3);
    for (const lesson of lessons) await open(new URL(lesson ?? "", "http://site/lessons/").pathname);
    await open("/");
    await open("/playground/");
    expect(seen.size).toBe(lessons.length + 3);
  });
});

test("each lesson opens with its panel, its neighbours and headings that go down one level at a time", async ({
  page,
}) => {
  await page.goto("/lessons/");
  const addresses = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  for (const address of addresses) {
    await page.goto(address);
    await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · running in this tab");
    const levels = await page
      .getByRole("main")
      .getByRole("heading")
      .evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
    await expect(
      page.getByRole("navigation", { name: "Previous and next lesson" }).getByRole("link").first(),
    ).toBeVisible();
  }
});

test("the first page runs an emit by itself", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("status", { name: "Result" })).toHaveText(
    "Bo and Cy received it. Ana, Dee and Eli did not.",
  );
});

test("a chosen theme is there before the page is drawn, and on the next page", async ({ page }) => {
  await page.goto("/lessons/");
  await page.getByRole("group", { name: "Theme" }).getByRole("radio", { name: "Dark" }).check();
  await page.goto("/");
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
});

test("the keyboard reaches the text past the header, and an address with nothing behind it says so", async ({
  page,
  browser,
}) => {
  await page.goto("/lessons/");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the text" })).toBeFocused();
  // A context of its own: the journey's counts the missing page among its troubles.
  const lost = await browser.newPage();
  const answer = await lost.goto(new URL("/lessons/nowhere/", page.url()).href);
  expect(answer?.status()).toBe(404);
  await expect(lost.getByRole("main").getByRole("link", { name: "See the lessons" })).toBeVisible();
  await lost.close();
});
