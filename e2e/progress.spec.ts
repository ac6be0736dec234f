import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright/test";
import { expect, taskSite, test } from "./journey.ts";

test.use({ baseURL: taskSite });

const section = (page: Page) => page.getByRole("region", { name: "Your progress" });
const card = (page: Page, title: string) =>
  page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: title }) });
const button = (page: Page, name: string) => section(page).getByRole("button", { name });
const chooser = (page: Page) => section(page).getByLabel("Bring in a file");
const kept = (page: Page) => page.evaluate(() => localStorage.getItem("emitscope.progress"));

/** Answers the first question of the first lesson right, and resolves when that is kept. */
async function answerOne(page: Page): Promise<void> {
  await page.goto("/lessons/two-rooms/");
  const question = page.getByRole("group", { name: "Predict" }).first();
  for (const name of ["Bo", "Cy"]) await question.getByRole("checkbox", { name }).check();
  await question.getByRole("button", { name: "Check by running it" }).click();
  await expect(question.getByRole("status", { name: "Explanation" })).toContainText("Right");
  await expect.poll(() => kept(page)).toContain('"isFirstRight":true');
}

/** Scrolls to the end of a lesson, and resolves when that is kept. */
async function readToTheEnd(page: Page, slug: string): Promise<void> {
  await page.goto(`/lessons/${slug}/`);
  await page.getByRole("navigation", { name: "Previous and next lesson" }).scrollIntoViewIfNeeded();
  await expect.poll(() => kept(page)).toContain(slug);
}

async function savedFile(page: Page): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save as a file").click()]);
  expect(download.suggestedFilename()).toBe("emitscope-progress.json");
  return readFile(await download.path());
}

const json = (buffer: Buffer) => ({ name: "emitscope-progress.json", mimeType: "application/json", buffer });

test("what was done is on the lessons' cards after a reload, and the first page goes on there", async ({ page }) => {
  await page.goto("/lessons/");
  await expect(card(page, "Two rooms")).not.toContainText(/\bdone\b/i);
  await expect(section(page)).toContainText("Nothing done yet.");
  await answerOne(page);
  await page.goto("/lessons/");
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
  await page.reload();
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
  await expect(card(page, "Coming back")).not.toContainText(/\bdone\b/i);
  await expect(section(page)).toContainText(/0 of \d+ lessons done, 1 begun\./);
  await section(page).getByRole("link", { name: "Go on with lesson 1: Two rooms" }).click();
  await expect(page).toHaveURL(/\/lessons\/two-rooms\/$/);
  await page.goto("/");
  await page.getByRole("link", { name: "Go on with lesson 1" }).click();
  await expect(page).toHaveURL(/\/lessons\/two-rooms\/$/);
});

test("who has done nothing yet is offered the questions that tell what one knows", async ({ page }) => {
  await page.goto("/lessons/");
  await section(page)
    .getByRole("link", { name: /^Find out what you know first: \w+ questions$/ })
    .click();
  await expect(page).toHaveURL(/#inventory$/);
  await expect(page.locator("#inventory")).toBeInViewport();
});

test("progress travels by file to another browser, beside what is there, and can be taken back", async ({
  page,
  browser,
}) => {
  await answerOne(page);
  await page.goto("/lessons/");
  const file = await savedFile(page);
  await expect(section(page).getByRole("status")).toContainText("Saved as emitscope-progress.json");

  const elsewhere = await browser.newContext({ baseURL: taskSite });
  const other = await elsewhere.newPage();
  await readToTheEnd(other, "coming-back");
  await other.goto("/lessons/");
  await expect(card(other, "Two rooms")).not.toContainText(/\bdone\b/i);
  await chooser(other).setInputFiles(json(file));
  await expect(section(other).getByRole("status")).toContainText("Brought in");
  await expect(card(other, "Two rooms")).toContainText(/1 of \d+ done/);
  await expect(card(other, "Coming back")).toContainText(/1 of \d+ done/);
  await chooser(other).setInputFiles(json(file));
  await expect(section(other).getByRole("status")).toContainText("nothing new");
  await other.reload();
  await expect(card(other, "Two rooms")).toContainText(/1 of \d+ done/);
  await elsewhere.close();
});

test("a file brought in is taken back with Undo", async ({ page }) => {
  await page.goto("/lessons/");
  const file = { version: 1, lessons: { "two-rooms": { readAt: "2026-11-23T09:00:00.000Z" } } };
  await chooser(page).setInputFiles(json(Buffer.from(JSON.stringify(file))));
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
  await button(page, "Undo").click();
  await expect(card(page, "Two rooms")).not.toContainText(/\bdone\b/i);
  await page.reload();
  await expect(card(page, "Two rooms")).not.toContainText(/\bdone\b/i);
});

test("a wrong file is told, and nothing is lost", async ({ page }) => {
  await answerOne(page);
  await page.goto("/lessons/");
  const before = await kept(page);
  for (const [text, said] of [
    ["a shopping list", "That is not a progress file of Emitscope."],
    ['{"version":1,"lessons":{"two-rooms":{"readAt":"today"}}}', "changed or cut off (at lessons.two-rooms.readAt)"],
    ['{"version":2,"lessons":{}}', "a newer Emitscope"],
  ] as const) {
    await chooser(page).setInputFiles(json(Buffer.from(text)));
    await expect(section(page).getByRole("alert")).toContainText(said);
    expect(await kept(page)).toBe(before);
  }
  await expect(button(page, "Undo")).toHaveCount(0);
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
});

test("a file dropped anywhere on the page is brought in, and the page stays", async ({ page }) => {
  await page.goto("/lessons/");
  await expect(section(page)).toBeVisible();
  await dropOn(
    page.getByRole("contentinfo"),
    '{"version":1,"lessons":{"two-rooms":{"readAt":"2026-11-23T09:00:00.000Z"}}}',
  );
  await expect(section(page).getByRole("status")).toContainText("Brought in");
  await expect(page).toHaveURL(/\/lessons\/$/);
});

async function dropOn(target: Locator, text: string): Promise<void> {
  await target.evaluate((element, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], "progress.json", { type: "application/json" }));
    for (const type of ["dragover", "drop"]) {
      element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, text);
}

test("starting over forgets everything, and Undo, which has the focus, brings it back", async ({ page }) => {
  await answerOne(page);
  await page.goto("/lessons/");
  await button(page, "Start over").press("Enter");
  await expect(card(page, "Two rooms")).not.toContainText(/\bdone\b/i);
  await expect(section(page).getByRole("status")).toHaveText("Everything is forgotten.");
  await expect(button(page, "Undo")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
  await page.reload();
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
});

test("two tabs are in step", async ({ page, context }) => {
  await page.goto("/lessons/");
  await expect(section(page)).toContainText("Nothing done yet.");
  const other = await context.newPage();
  await readToTheEnd(other, "two-rooms");
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
  await button(page, "Start over").click();
  await expect.poll(() => kept(other)).not.toContain("two-rooms");
  await readToTheEnd(other, "coming-back");
  await expect(card(page, "Coming back")).toContainText(/1 of \d+ done/);
  await expect(card(page, "Two rooms")).not.toContainText(/\bdone\b/i);
});

test("where the browser keeps nothing, the page says so and goes on", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  await page.goto("/lessons/");
  await expect(section(page).getByRole("note")).toContainText("This browser keeps nothing for this site");
  const file = { version: 1, lessons: { "two-rooms": { readAt: "2026-11-23T09:00:00.000Z" } } };
  await chooser(page).setInputFiles(json(Buffer.from(JSON.stringify(file))));
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
  expect(JSON.parse((await savedFile(page)).toString())).toMatchObject(file);
});

test("garbage in the browser's storage is no progress, and does no harm", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("emitscope.progress", '{"version":1,"lessons":[7'));
  await page.goto("/lessons/");
  await expect(section(page)).toContainText("Nothing done yet.");
});

test("what a newer version keeps is left alone, and the page says so", async ({ page }) => {
  const newer = '{"version":2,"chapters":{"two-rooms":"read"}}';
  await page.addInitScript((text) => localStorage.setItem("emitscope.progress", text), newer);
  await page.goto("/lessons/");
  await expect(section(page).getByRole("note")).toContainText("A newer Emitscope keeps your progress in this browser");
  const file = { version: 1, lessons: { "two-rooms": { readAt: "2026-11-23T09:00:00.000Z" } } };
  await chooser(page).setInputFiles(json(Buffer.from(JSON.stringify(file))));
  await expect(card(page, "Two rooms")).toContainText(/1 of \d+ done/);
  await button(page, "Start over").click();
  await expect(card(page, "Two rooms")).not.toContainText(/\bdone\b/i);
  expect(await kept(page)).toBe(newer);
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the lessons are a plain list", async ({ page }) => {
    await page.goto("/lessons/");
    await expect(card(page, "Two rooms")).toBeVisible();
    await expect(page.getByRole("main")).not.toContainText(/\d of \d+ done/);
    await expect(section(page)).toHaveCount(0);
  });
});
