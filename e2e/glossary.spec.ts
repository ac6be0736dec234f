import type { Page } from "playwright/test";
import { expectNoTroubleInEitherTheme } from "./axe.ts";
import { expect, fixtureSite, test } from "./journey.ts";

test.use({ baseURL: fixtureSite });

const lesson = "/lessons/reading/";
const text = "One message on its way to one client. An emit to three clients makes three.";

function wordsOf(page: Page) {
  const main = page.getByRole("main");
  return {
    copy: main.getByRole("link", { name: "copy", exact: true }),
    room: main.getByRole("link", { name: "room", exact: true }),
    box: page.getByRole("tooltip"),
  };
}

test("a pointer on a word tells it, stays while the box is pointed at, and goes when it leaves", async ({ page }) => {
  await page.goto(lesson);
  const { copy, box } = wordsOf(page);
  await expect(box).toHaveCount(0);
  await copy.hover();
  await expect(box).toContainText(text);
  await expect(box.locator("code")).toHaveText("three");
  await expectNoTroubleInEitherTheme(page);
  await expect(copy).toHaveAccessibleDescription(new RegExp(text.slice(0, 30)));
  await box.hover();
  await expect(box).toBeVisible();
  await box.getByRole("link").click();
  await expect(page).toHaveURL(/\/glossary\/#copy$/);
  await page.goBack();
  await copy.hover();
  await expect(box).toBeVisible();
  await page.getByRole("heading", { level: 1 }).hover();
  await expect(box).toBeHidden();
});

test("with the keyboard it comes with the focus, Escape sends it away, and Enter leads to the glossary", async ({
  page,
}) => {
  await page.goto(lesson);
  const { copy, room, box } = wordsOf(page);
  await room.focus();
  await expect(box).toContainText("A label that the server keeps on sockets.");
  await page.keyboard.press("Tab");
  await expect(copy).toBeFocused();
  await expect(box).toContainText(text);
  await expect(room).not.toHaveAttribute("aria-describedby");
  await page.keyboard.press("Escape");
  await expect(box).toBeHidden();
  await expect(copy).toBeFocused();
  await expect(copy).not.toHaveAttribute("aria-describedby");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/glossary\/#copy$/);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap tells the word within the screen, a tap beside it closes it, its link leads on", async ({ page }) => {
    await page.goto(lesson);
    const { copy, room, box } = wordsOf(page);
    await copy.tap();
    await expect(box).toContainText(text);
    const place = await box.boundingBox();
    expect(place?.x).toBeGreaterThanOrEqual(0);
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.getByRole("heading", { level: 1 }).tap();
    await expect(box).toBeHidden();
    await room.tap();
    await expect(box).toContainText("A label");
    await expect(page).toHaveURL(/\/lessons\/reading\/$/);
    await box.getByRole("link").tap();
    await expect(page).toHaveURL(/\/glossary\/#room$/);
    await expect(page.getByText("A label that the server keeps on sockets.")).toBeInViewport();
  });
});

test.describe("when the glossary cannot be fetched", () => {
  test.use({ expectedTrouble: /Failed to load resource/ });

  test("the box says so, and tells the word the next time", async ({ page }) => {
    await page.goto(lesson);
    await page.route(/\/glossary\/$/, (route) => route.fulfill({ status: 503 }));
    const { copy, room, box } = wordsOf(page);
    await copy.focus();
    await expect(box).toContainText("The glossary could not be fetched just now.");
    await page.unroute(/\/glossary\/$/);
    await room.focus();
    await expect(box).toContainText("A label that the server keeps on sockets.");
  });
});

test("the glossary's page lists every word, with the lessons that use it", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Footer" }).getByRole("link", { name: "Glossary" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Glossary");
  await expect(page.getByRole("term")).toHaveText(["copy", "own-id room", "room"]);
  await page.getByRole("main").getByRole("link", { name: "Reading matters" }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Reading matters");
});
