import type { Page } from "playwright/test";
import { expect, hostOf, livePanel, taskSite, test } from "./journey.ts";

test.use({ baseURL: taskSite });

/** A goal of the lesson, by its place in it. */
function goalOf(page: Page, index = 0) {
  const root = page.getByRole("group", { name: "Goal" }).nth(index);
  return {
    root,
    outcome: root.getByRole("status", { name: "Goal result" }),
    button: (name: string) => root.getByRole("button", { name }),
    done: root.getByText("Done", { exact: true }),
  };
}

test.beforeEach(async ({ page }) => {
  await page.goto("/lessons/two-rooms/");
  await expect(hostOf(page)).toContainText("running in this tab");
});

test("a goal is begun, missed, met, and still done after a reload", async ({ page }) => {
  const panel = livePanel(page);
  const { button, outcome, done } = goalOf(page);
  await button("Begin").click();
  await expect(outcome).toContainText("Dee sends");
  await expect(panel.box).toHaveValue('io.emit("msg", "hi")');
  await expect(panel.sender).toHaveValue("Dee");
  await expect(panel.result).toBeEmpty();
  await panel.run.click();
  await expect(outcome).toHaveText("Not yet. Ana, Bo and Eli got a copy too.");
  await panel.runExpression('socket.to("random").emit("msg", "hi")');
  await expect(outcome).toHaveText("Not yet. Dee got no copy.");
  await panel.runExpression('io.in("random").emit("msg", "any words")');
  await expect(outcome).toContainText("just what was asked");
  await expect(done).toBeVisible();

  await page.reload();
  await expect(goalOf(page).done).toBeVisible();
  await expect(goalOf(page).button("Begin again")).toBeVisible();
  await expect(goalOf(page, 1).done).toHaveCount(0);
});

test("hints come one by one; a solution is written into the box, not run, and can be taken back", async ({ page }) => {
  const panel = livePanel(page);
  const { root, button, outcome } = goalOf(page);
  const hints = root.getByRole("status", { name: "Hints" });
  await button("Begin").click();
  await expect(panel.sender).toHaveValue("Dee");
  await expect(button("Show a solution")).toHaveCount(0);
  await button("Hint 1 of 2").press("Enter");
  await expect(hints).toContainText("Dee is in random too");
  await expect(hints).not.toContainText("begins with");
  await button("Hint 2 of 2").press("Enter");
  await expect(hints).toContainText("begins with io");
  await panel.box.fill('io.to("rand');
  await button("Show a solution").press("Enter");
  await expect(panel.box).toHaveValue('io.to("random").emit("msg", "hi")');
  await expect(outcome).toContainText("Read it before you run it");
  await expect(panel.result).toBeEmpty();
  await button("Put back what I had").click();
  await expect(panel.box).toHaveValue('io.to("rand');
  await button("Show a solution").click();
  await panel.box.press("ArrowUp");
  await expect(panel.box).toHaveValue('io.to("rand');
});

test("steps come before the goal, and a run from elsewhere is no try", async ({ page }) => {
  const panel = livePanel(page);
  const { button, outcome } = goalOf(page, 1);
  await button("Begin").click();
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
  await page.getByRole("link", { name: "let Eli ask" }).click();
  await expect(outcome).toContainText("This one is for Ana to send");
  await button("Begin again").click();
  await expect(panel.box).toHaveValue('io.to("general").emit("msg", "hi")');
  await panel.runExpression('io.to(Eli.id).emit("msg", "hi")');
  await expect(outcome).toContainText("just what was asked");
});

test("who goes straight to the panel has reached it too", async ({ page }) => {
  const panel = livePanel(page);
  await panel.sender.selectOption("Dee");
  await panel.runExpression('io.to("random").emit("msg", "hi")');
  await expect(goalOf(page).done).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("Begin opens the panel", async ({ page }) => {
    await goalOf(page).button("Begin").click();
    await expect(livePanel(page).box).toBeVisible();
    await expect(livePanel(page).box).toHaveValue('io.emit("msg", "hi")');
  });
});
