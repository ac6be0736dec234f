import { expect, hostOf, livePanel, test } from "./journey.ts";

const address = "/lessons/who-hears-an-emit/";

test("a prediction has two tries: a hint without the answer, then the run and why for each client", async ({
  page,
}) => {
  await page.goto(address);
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  const predict = page.getByRole("group", { name: "Predict" }).first();
  const explanation = predict.getByRole("status", { name: "Explanation" });
  const check = predict.getByRole("button", { name: "Check by running it" });
  for (const name of ["Ana", "Bo", "Cy"]) await predict.getByRole("checkbox", { name }).check();

  await check.click();
  await expect(explanation).toContainText("You counted the sender in");
  await expect(explanation).toContainText("One more try");
  await expect(explanation.getByRole("listitem")).toHaveCount(0);
  await expect(predict.getByRole("checkbox", { name: "Ana" })).toBeChecked();
  await expect(check).toBeFocused();
  await expect(panel.result).toBeEmpty();

  await check.press("Enter");
  await expect(explanation).not.toContainText("One more try");
  await expect(explanation.getByRole("listitem")).toHaveText([
    /^Ana did not receive it\. /,
    /^Bo received it\. /,
    /^Cy received it\. /,
    /^Dee did not receive it\. /,
    /^Eli did not receive it\. /,
  ]);
  await expect(panel.result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");

  // Whatever is done to the scene meanwhile, the question stays the one in the text.
  await page.getByRole("main").locator('a[href*="join:Eli"]').first().click();
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
  await predict.getByRole("checkbox", { name: "Ana" }).uncheck();
  await check.press("Enter");
  await expect(explanation).toContainText("Right");
  await expect(explanation.getByRole("listitem").last()).toHaveText(/^Eli did not receive it\. /);
});

test("right at the first try, it is run in the panel and explained at once", async ({ page }) => {
  await page.goto(address);
  const predict = page.getByRole("group", { name: "Predict" }).first();
  for (const name of ["Bo", "Cy"]) await predict.getByRole("checkbox", { name }).check();
  await predict.getByRole("button", { name: "Check by running it" }).click();
  const explanation = predict.getByRole("status", { name: "Explanation" });
  await expect(explanation).toContainText("Right");
  await expect(explanation.getByRole("listitem")).toHaveCount(5);
  await expect(livePanel(page).result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");
});

test("the page holds no answer, and none comes over the wire before a check", async ({ request }) => {
  const page = await (await request.get(address)).text();
  expect(page).not.toMatch(/did not receive it|received it\./);
});
