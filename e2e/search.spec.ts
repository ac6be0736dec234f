import type { Page } from "playwright/test";
import { expectNoTroubleInEitherTheme } from "./axe.ts";
import { expect, fixtureSite, hostOf, test } from "./journey.ts";

test.use({ baseURL: fixtureSite });

function searchOf(page: Page) {
  const dialog = page.getByRole("dialog", { name: "Search" });
  const list = dialog.getByRole("listbox", { name: "Results" });
  return {
    button: page.getByRole("button", { name: "Search" }),
    dialog,
    field: dialog.getByRole("combobox", { name: "Search the lessons" }),
    status: dialog.getByRole("status"),
    options: list.getByRole("option"),
    pages: list.getByRole("group"),
    chosen: list.getByRole("option", { selected: true }),
  };
}

test("a word is found by its section, marked, and opened with its heading by keyboard alone", async ({ page }) => {
  await page.goto("/lessons/two-rooms/");
  await expect(hostOf(page)).toContainText("running in this tab");
  const { dialog, field, options, pages, chosen, status } = searchOf(page);
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await expect(status).toHaveText("Type a word, or a call as you would write it.");
  await page.keyboard.type("giraffe");
  await expect(options).toHaveCount(1);
  await expect(status).toHaveText("1 place found");
  await expect(pages).toHaveAccessibleName("4 · Reading matters");
  await expect(chosen).toContainText("Calling");
  await expect(chosen.locator("mark")).toHaveText("giraffe");
  await expect(field).toHaveAttribute("aria-activedescendant", (await chosen.getAttribute("id")) ?? "");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/lessons\/reading\/#calling$/);
  await expect(page.getByRole("heading", { name: "Calling" })).toBeInViewport();
  await expect(dialog).toBeHidden();
});

test("arrow keys go through all places, and a section of this page takes the focus", async ({ page }) => {
  await page.goto("/lessons/reading/");
  const { button, field, options, chosen, dialog } = searchOf(page);
  await page.keyboard.press("Control+k");
  await field.fill("copy");
  await expect(options.nth(1)).toBeVisible();
  const last = (await options.count()) - 1;
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowUp");
  await expect(options.nth(last)).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("ArrowDown");
  await expect(options.first()).toHaveAttribute("aria-selected", "true");
  await field.fill("zebra");
  await expect(chosen).toContainText("Reading matters");
  await field.fill("giraffe");
  await expect(chosen).toContainText("Calling");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("heading", { name: "Calling" })).toBeFocused();
  await expect(page).toHaveURL(/#calling$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/lessons\/reading\/$/);
  await expect(button).toBeVisible();
});

for (const [call, lesson] of [
  ["socket.to", "1 · Two rooms"],
  ["io.except", "4 · Reading matters"],
  ["io.to", "1 · Two rooms"],
]) {
  test(`the call ${call} is found as one writes it`, async ({ page }) => {
    await page.goto("/");
    const { button, field, pages } = searchOf(page);
    await button.click();
    await field.fill(call ?? "");
    const found = pages.and(page.getByRole("group", { name: lesson ?? "" }));
    await expect(
      found
        .locator("mark")
        .getByText(call ?? "", { exact: true })
        .first(),
    ).toBeVisible();
  });
}

test("an unfinished word, a slip and a word of the glossary are found; nothing is said to be nothing", async ({
  page,
}) => {
  await page.goto("/playground/");
  const { button, field, options, status, pages } = searchOf(page);
  await button.click();
  await field.fill("giraf");
  await expect(options.first()).toContainText("Calling");
  await field.fill("girafe");
  await expect(options.first()).toContainText("Calling");
  await field.fill("own-id");
  await expect(pages.and(page.getByRole("group", { name: "Glossary" }))).toContainText("own-id room");
  await field.fill("zeppelin");
  await expect(status).toHaveText("Nothing found for “zeppelin”.");
  await expect(options).toHaveCount(0);
  await field.fill("");
  await page.getByRole("button", { name: "io.except" }).click();
  await expect(options.first()).toContainText("io.except");
});

test("Escape closes it, the focus returns, and what was typed is there the next time", async ({ page }) => {
  await page.goto("/lessons/");
  const { button, field, dialog, options } = searchOf(page);
  await button.focus();
  await page.keyboard.press("Enter");
  await field.fill("giraffe");
  await expect(options).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
  await page.keyboard.press("/");
  await expect(field).toHaveValue("giraffe");
  await page.keyboard.press("Escape");
});

test("the open search has no trouble that a machine can find", async ({ page }) => {
  await page.goto("/lessons/");
  const { button, field, options, status } = searchOf(page);
  await button.click();
  await expect(status).not.toBeEmpty();
  await expectNoTroubleInEitherTheme(page);
  await field.fill("copy");
  await expect(options.first()).toBeVisible();
  await expectNoTroubleInEitherTheme(page);
});

test("a slash that is typed into a field stays a slash", async ({ page }) => {
  await page.goto("/playground/");
  await expect(hostOf(page)).toContainText("running in this tab");
  const box = page.getByRole("textbox", { name: "Emit expression" });
  await box.fill("");
  await box.press("/");
  await expect(box).toHaveValue("/");
  await expect(searchOf(page).dialog).toHaveCount(0);
});

test.describe("when the texts cannot be had", () => {
  test.use({ expectedTrouble: /Failed to load resource|ERR_FAILED|503/ });

  test("it is said, and they are fetched by trying again", async ({ page }) => {
    await page.goto("/lessons/");
    await page.route(/search\.json$/, (route) => route.fulfill({ status: 503 }));
    const { button, field, dialog, status, options } = searchOf(page);
    await button.click();
    await expect(status).toHaveText("The text to search could not be fetched.");
    await field.fill("giraffe");
    await page.unroute(/search\.json$/);
    await dialog.getByRole("button", { name: "Try again" }).click();
    await expect(options).toHaveCount(1);
  });

  test("being offline is said in other words, and mends itself when the network is back", async ({ page }) => {
    await page.goto("/lessons/");
    const { button, field, status, options } = searchOf(page);
    await page.route(/search\.json$/, (route) => route.abort());
    await page.evaluate(() => Object.defineProperty(navigator, "onLine", { get: () => false, configurable: true }));
    await button.click();
    await expect(status).toContainText("You are offline");
    await page.unroute(/search\.json$/);
    await field.fill("giraffe");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(options).toHaveCount(1);
  });
});

test("on a phone the header's button opens it over the whole screen, and a tap opens a place", async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: fixtureSite,
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const page = await context.newPage();
  await page.goto("/lessons/two-rooms/");
  const { button, field, dialog, options } = searchOf(page);
  await button.tap();
  await field.fill("giraffe");
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
  await options.first().tap();
  await expect(page).toHaveURL(/\/lessons\/reading\/#calling$/);
  await context.close();
});
