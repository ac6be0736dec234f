import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, livePanel, openPlayground, test } from "./journey.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("a copied link opens this very experiment: scene, steps before, sender, expression and its result", async ({
  page,
  context,
}) => {
  const panel = await openPlayground(page);
  await panel.client(/^Eli/).click();
  await panel.root.getByRole("menuitem", { name: "Join general" }).click();
  await panel.sender.selectOption("Bo");
  await panel.runExpression('socket.to("general").emit("msg", "lunch?")');
  const said = await panel.result.textContent();
  expect(said).toBe("Ana, Cy and Eli received it. Bo and Dee did not.");
  await panel.receipts.getByRole("button", { name: "Copy link" }).click();
  await expect(panel.receipts.getByRole("status")).toHaveText("Link copied.");
  const link = await page.evaluate(() => navigator.clipboard.readText());

  const other = await context.newPage();
  await other.goto(link);
  const same = livePanel(other);
  await expect(same.result).toHaveText(said ?? "");
  await expect(same.box).toHaveValue('socket.to("general").emit("msg", "lunch?")');
  await expect(same.sender).toHaveValue("Bo");
  await expect(same.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
});

test("a copied Node script runs on Node and says the same", async ({ page }, testInfo) => {
  const panel = await openPlayground(page);
  await panel.client(/^Eli/).click();
  await panel.root.getByRole("menuitem", { name: "Join general" }).click();
  await panel.runExpression('socket.to("general").emit("msg", "lunch?")');
  await panel.receipts.getByRole("button", { name: "Details" }).click();
  await panel.receipts.getByRole("button", { name: "Copy as Node script" }).click();
  await expect(panel.receipts.getByRole("status")).toHaveText("Node script copied.");
  const script = await page.evaluate(() => navigator.clipboard.readText());

  const file = testInfo.outputPath("experiment.mjs");
  await writeFile(file, script);
  const { stdout } = await promisify(execFile)(process.execPath, [file], { timeout: 20_000 });
  for (const client of ["Bo", "Cy", "Eli"]) expect(stdout).toMatch(new RegExp(`^${client}\\b.*lunch`, "m"));
  for (const client of ["Ana", "Dee"]) expect(stdout).not.toMatch(new RegExp(`^${client}\\b.*lunch`, "m"));
});

test("the playground's address follows what is done, and a reload brings it back", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.client(/^Eli/).click();
  await panel.root.getByRole("menuitem", { name: "Join random" }).click();
  await panel.box.fill('io.to("random").emit("msg", "typed")');
  await expect(page).toHaveURL(
    /do=join:Eli,random.*emit=io\.to\(%22random%22\)\.emit\(%22msg%22,\+%22typed%22\)&wait$/,
  );
  await page.reload();
  await expect(panel.box).toHaveValue('io.to("random").emit("msg", "typed")');
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in random");
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(0);
});

test.describe("without a clipboard", () => {
  test.use({ permissions: [] });

  test("the link is shown, selected, to be copied by hand", async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const panel = await openPlayground(page);
    await panel.runExpression('io.emit("msg", "hi")');
    await panel.receipts.getByRole("button", { name: "Copy link" }).click();
    const field = panel.receipts.getByRole("textbox", { name: "Copy it from here:" });
    await expect(field).toHaveValue(/\/playground\/#scene=.*&run$/);
  });
});
