import { expect, openPlayground, test } from "./journey.ts";

test.use({ contextOptions: { reducedMotion: "reduce" } });

test("without motion nothing travels; a list of steps tells the run", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.runExpression('socket.to("general").emit("msg", "hi")');
  const steps = panel.root.getByRole("list", { name: "Steps of this run" });
  await expect(steps).toBeInViewport();
  await expect(steps.getByRole("listitem").first()).toContainText("Ana");
  await expect(panel.result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});
