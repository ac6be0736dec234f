import { expect, openPlayground, test } from "./journey.ts";

const sixty = Array.from({ length: 60 }, (_, index) => `C${index}${index % 3 === 0 ? ":even" : ""}`).join(";");

test("sixty clients are a crowd: counted in words, and each still has its button", async ({ page }) => {
  const panel = await openPlayground(page, `scene=${sixty}&wait`);
  await panel.runExpression('io.to("even").emit("msg", "hi")');
  await expect(panel.result).toHaveText("20 of 60 clients received it. 40 did not.");
  await expect(panel.root.getByRole("img", { name: /^The server and 60 clients/ })).toBeVisible();

  await expect(panel.clients.getByRole("button")).toHaveCount(60);
  await panel.client("C3, in even").focus();
  await page.keyboard.press("ArrowRight");
  await expect(panel.client("C4, in no room")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel.client("C4, in no room")).toHaveAttribute("aria-expanded", "true");
});

test("a crowd that shrinks is drawn one by one again", async ({ page }) => {
  const few = sixty.split(";").slice(0, 41).join(";");
  const panel = await openPlayground(page, `scene=${few}&wait`);
  await expect(panel.root.getByRole("img", { name: /^The server and 41 clients/ })).toBeVisible();
  await panel.client("C40, in no room").click();
  await page.getByRole("menuitem", { name: /^Remove/ }).click();
  await expect(panel.root.getByRole("img", { name: /^The server and 40 clients/ })).toBeVisible();
  await expect(panel.clients.getByRole("button")).toHaveCount(40);
});
