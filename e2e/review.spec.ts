import type { Locator, Page } from "playwright/test";
import { expect, hostOf, livePanel, taskSite, test } from "./journey.ts";

test.use({ baseURL: taskSite });

/** Predictions below an element, those of its folded parts left out. */
const questionsIn = (place: Page | Locator) => place.getByRole("group", { name: "Predict" });

async function answer(question: Locator, ticks: readonly string[]): Promise<void> {
  for (const box of await question.getByRole("checkbox").all()) {
    await box.setChecked(ticks.includes((await box.inputValue()) ?? ""));
  }
  await question.getByRole("button", { name: "Check by running it" }).click();
  await expect(question.getByRole("status", { name: "Explanation" })).not.toBeEmpty();
}

test("a later lesson begins with a question of an earlier one, folded, on its own scene", async ({ page }) => {
  await page.goto("/lessons/coming-back/");
  await expect(hostOf(page)).toContainText("running in this tab");
  await expect(questionsIn(page)).toHaveCount(1);
  await page.getByText("Before you go on: one from earlier lessons").click();
  const question = questionsIn(page).first();
  await expect(question).toContainText("From “Two rooms”");
  await expect(question).toContainText("general: Ana, Bo, Cy");
  await expect(question).toContainText("in no room: Eli");
  await answer(question, ["Bo", "Cy"]);
  await expect(question.getByRole("status")).toContainText("Right, everyone in general but Ana.");
  const panel = livePanel(page);
  await expect(panel.result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");

  await question.getByRole("button", { name: "Put this lesson’s scene back" }).click();
  await expect(panel.client(/^Dee/)).toHaveCount(0);
  await expect(panel.box).toHaveValue('io.to("general").emit("msg", "hi")');
  await answer(question, ["Bo", "Cy"]);
  await expect(panel.client(/^Dee/)).toBeVisible();

  // The lesson's own question is about the lesson's own scene again.
  const own = questionsIn(page).last();
  await answer(own, ["Ana"]);
  await expect(own.getByRole("status")).toContainText("A reconnect is a new socket");
  await expect(panel.client(/^Dee/)).toHaveCount(0);
});

test("what was missed comes back at the lesson's end, and in a later lesson until it is right at once", async ({
  page,
}) => {
  await page.goto("/lessons/two-rooms/");
  const onceMore = page.getByRole("region", { name: "Once more" });
  await expect(onceMore).toBeHidden();
  const missed = questionsIn(page).nth(1);
  await answer(missed, ["Cy"]);
  await expect(missed.getByRole("status")).toContainText("One more try");
  await expect(onceMore).toBeVisible();
  await expect(questionsIn(onceMore)).toHaveCount(1);
  await expect(onceMore).toContainText("Who gets this one?");

  await page.reload();
  await expect(questionsIn(onceMore)).toHaveCount(1);
  await answer(questionsIn(onceMore), ["Cy", "Dee"]);
  await expect(questionsIn(onceMore).getByRole("status")).toContainText("Right, whoever is in random.");
  await page.reload();
  await expect(hostOf(page)).toContainText("running in this tab");
  await expect(onceMore).toBeHidden();

  await page.goto("/lessons/coming-back/");
  const summary = page.getByText("Before you go on:");
  await expect(summary).toHaveText("Before you go on: one from earlier lessons, and one you missed");
  await summary.click();
  const again = questionsIn(page).filter({ hasText: "Who gets this one?" });
  await answer(again, ["Dee"]);
  await expect(again.getByRole("status")).toContainText("One more try");
  await page.reload();
  await expect(summary).toContainText("and one you missed");
  await summary.click();
  await answer(again, ["Cy", "Dee"]);
  await expect(again.getByRole("status")).toContainText("Right");
  await page.reload();
  await expect(hostOf(page)).toContainText("running in this tab");
  await expect(summary).toHaveText("Before you go on: one from earlier lessons");
});

test.describe("without the book of questions", () => {
  // What the browser itself says of the file that is gone.
  test.use({ expectedTrouble: /Failed to load resource/ });

  test("nothing is said of it, and the lesson is as it was", async ({ page }) => {
    await page.goto("/lessons/two-rooms/");
    await answer(questionsIn(page).nth(1), ["Cy"]);
    await expect(page.getByRole("region", { name: "Once more" })).toBeVisible();
    await page.route("**/questions.json", (route) => route.abort("internetdisconnected"));
    const asked = page.waitForRequest("**/questions.json");
    await page.goto("/lessons/coming-back/");
    await asked;
    await expect(hostOf(page)).toContainText("running in this tab");
    await expect(page.getByText("Before you go on:")).toHaveText("Before you go on: one from earlier lessons");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
});

test("a first visit asks for nothing of it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/lessons/coming-back/");
  await expect(hostOf(page)).toContainText("running in this tab");
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(asked.filter((address) => /questions\.json|come-back/.test(address))).toEqual([]);
});
