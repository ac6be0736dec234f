import { expect, fixtureSite, test } from "./journey.ts";

test.use({ baseURL: fixtureSite });

const code = '// Plain code, with <brackets> & more.\nio.to("general").emit("msg", "hi");';

test("the button beside a block of code copies it as plain text, and says so", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/lessons/reading/");
  const copy = page.getByRole("button", { name: "Copy", exact: true });
  await copy.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Copied" })).toBeFocused();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  // It is a button to copy with again.
  await expect(copy).toBeVisible();
});

test("without a clipboard the code is selected, and the button says which keys copy it", async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await page.goto("/lessons/reading/");
  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Selected: press (Ctrl\+|⌘)C to copy$/ })).toBeVisible();
  expect(await page.evaluate(() => String(getSelection()))).toBe(code);
});
