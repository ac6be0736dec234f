import type { Page } from "playwright/test";
import { expect, fixtureSite, hostOf, livePanel, test } from "./journey.ts";

test.use({ baseURL: fixtureSite });

const link = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true });
/** A scene in the text, by who is in it. */
const inline = (page: Page, name: RegExp) => page.getByRole("group", { name });

/** What the panel has done, newest first; the hint that stands there before is none of it. */
const done = (page: Page) =>
  livePanel(page).receipts.locator("tbody").getByRole("row").filter({ hasNotText: "Press Run" });

test.beforeEach(async ({ page }) => {
  await page.goto("/lessons/several-scenes/");
  await expect(hostOf(page)).toContainText("running in this tab");
});

test("links with then go on where the one before left off", async ({ page }) => {
  const panel = livePanel(page);
  await panel.client(/^Cy/).click();
  await panel.root.getByRole("menuitem", { name: "Join general" }).click();
  await expect(panel.client(/^Cy/)).toHaveAccessibleName("Cy, in general");

  // reset: the scene afresh, whatever was done to it.
  await link(page, "let Bo lose the line").click();
  await expect(panel.client(/^Bo/)).toHaveAccessibleName(/disconnected/);
  await expect(panel.client(/^Cy/)).toHaveAccessibleName("Cy, in no room");
  await expect(done(page)).toHaveCount(1);

  await link(page, "emit meanwhile").click();
  await expect(panel.result).toHaveText(/^Ana received it\./);
  await expect(done(page)).toHaveCount(2);
  await link(page, "let Bo come back").click();
  await expect(panel.client(/^Bo/)).not.toHaveAccessibleName(/disconnected/);
  await expect(done(page)).toHaveCount(3);

  await panel.undo.click();
  await expect(panel.client(/^Bo/)).toHaveAccessibleName(/disconnected/);
  await expect(done(page)).toHaveCount(2);
  await link(page, "let Bo come back").click();
  await expect(done(page)).toHaveCount(3);
});

test("a link with then does all of it afresh where something else was done, and in a tab of its own", async ({
  page,
  context,
}) => {
  const panel = livePanel(page);
  await link(page, "only let Cy join").click();
  await expect(panel.client(/^Cy/)).toHaveAccessibleName("Cy, in general");
  await link(page, "let Bo come back").click();
  await expect(done(page)).toHaveCount(3);
  await expect(panel.client(/^Cy/)).toHaveAccessibleName("Cy, in no room");
  await expect(panel.result).not.toBeEmpty();
  const said = await panel.result.textContent();

  const other = await context.newPage();
  await other.goto(await link(page, "let Bo come back").evaluate((element) => (element as HTMLAnchorElement).href));
  await expect(livePanel(other).result).toHaveText(said ?? "");
  await expect(done(other)).toHaveCount(3);
});

test("links pressed in quick succession are done one after the other", async ({ page }) => {
  for (const name of ["let Bo lose the line", "emit meanwhile", "let Bo come back"]) {
    await link(page, name).dispatchEvent("click");
  }
  await expect(done(page)).toHaveCount(3);
  await link(page, "Begin again").click();
  await expect(done(page)).toHaveCount(0);
  await expect(livePanel(page).box).toHaveValue('io.to("general").emit("msg", "hi")');
});

test("a link of another scene brings it, its card says so, and Undo brings back the first", async ({ page }) => {
  const panel = livePanel(page);
  await link(page, "only let Cy join").click();
  await expect(panel.client(/^Cy/)).toHaveAccessibleName("Cy, in general");

  const card = inline(page, /^Scene: Dee and Eli in first, Fay in second$/);
  await link(page, "Ask the first floor").click();
  await expect(panel.result).toHaveText("Dee and Eli received it. Fay did not.");
  await expect(panel.sender).toHaveValue("Dee");
  await expect(link(page, "Ask the first floor")).toHaveAttribute("aria-current", "true");
  await expect(card.getByRole("status")).toHaveText("In the panel now");

  // On the state as it is: what was done to this scene stays.
  await link(page, "move Fay").click();
  await link(page, "Ask the first floor").click();
  await expect(panel.result).toHaveText("Dee, Eli and Fay received it.");

  await card.getByRole("button", { name: "Begin it again" }).click();
  await expect(panel.client(/^Fay/)).toHaveAccessibleName("Fay, in second");
  await expect(panel.box).toHaveValue('socket.to("first").emit("msg", "hello floor")');

  // The new beginning, then the three steps, then the scene itself.
  for (let back = 0; back < 5; back++) await panel.undo.click();
  await expect(panel.client(/^Cy/)).toHaveAccessibleName("Cy, in general");
  await expect(card.getByRole("status")).toBeEmpty();
  await expect(card.getByRole("button", { name: "Put it in the panel" })).toBeVisible();
});

test("the address of a link of another scene brings that scene in a tab of its own", async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(await link(page, "move Fay").evaluate((element) => (element as HTMLAnchorElement).href));
  await expect(livePanel(other).client(/^Fay/)).toHaveAccessibleName("Fay, in first and second");
});

test("a scene in the text has a panel of its own, and its links drive that one", async ({ page }) => {
  const beside = livePanel(page);
  await beside.runExpression('io.emit("msg", "hi")');
  const small = inline(page, /^Scene: Gus and Hal in duo$/);
  await small.scrollIntoViewIfNeeded();
  await expect(small.getByRole("textbox", { name: "Emit expression" })).toHaveValue(
    'io.to("duo").emit("msg", "two of us")',
  );
  await small.getByRole("button", { name: "Run", exact: true }).click();
  const result = small.getByRole("status", { name: "Result" });
  await expect(result).toHaveText("Gus and Hal received it.");
  await link(page, "Let Hal leave").click();
  await link(page, "ask again").click();
  await expect(result).toHaveText("Gus received it. Hal did not.");
  await expect(link(page, "ask again")).toHaveAttribute("aria-current", "true");
  await expect(beside.result).toHaveText("Ana, Bo and Cy received it.");
  await expect(page.getByRole("complementary", { name: "Live panel" })).toHaveCount(1);
  const ids = await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id));
  expect(ids).toEqual([...new Set(ids)]);
});

test("a scene that runs by itself does so when it comes into view, once", async ({ page }) => {
  const small = inline(page, /^Scene: Ivy in duo, Jon in no room$/);
  await expect(small.getByRole("status", { name: "Result" })).toHaveCount(0);
  await small.scrollIntoViewIfNeeded();
  await expect(small.getByRole("status", { name: "Result" })).toHaveText("Ivy and Jon received it.");
  await expect(small.getByRole("rowheader")).toHaveCount(1);
});
