import { globSync } from "node:fs";
import { expectNoTroubleInEitherTheme } from "./axe.ts";
import { expect, fixtureSite, hostOf, livePanel, openPlayground, test } from "./journey.ts";

const desktop = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

/** Every page of the built site, as the server names it. */
const addresses = globSync("dist/site/**/index.html")
  .map((file) => file.replaceAll("\\", "/").replace(/^dist\/site|index\.html$/g, ""))
  .toSorted();

test.use({ reducedMotion: "reduce", viewport: desktop });

test("the built site has its pages", () => {
  expect(addresses).toEqual(expect.arrayContaining(["/", "/lessons/", "/playground/", "/glossary/", "/offline/"]));
  expect(addresses.filter((address) => /^\/lessons\/[^/]+\/$/.test(address)).length).toBeGreaterThan(10);
});

for (const address of addresses) {
  test(`${address} has no trouble that a machine can find, in either theme and size`, async ({ page }) => {
    await page.goto(address);
    if ((await hostOf(page).count()) > 0) await expect(hostOf(page)).toContainText("running in this tab");
    await expectNoTroubleInEitherTheme(page);
    await page.setViewportSize(phone);
    await expectNoTroubleInEitherTheme(page);
  });
}

test.describe("at an address where nothing is", () => {
  // What the browser itself says of the page's status.
  test.use({ expectedTrouble: /status of 404/ });

  test("the page that says so has none either", async ({ page }) => {
    await page.goto("/nowhere/");
    await expectNoTroubleInEitherTheme(page);
  });
});

test.describe("a lesson has none", () => {
  test.use({ baseURL: fixtureSite });

  test("after a run, with its details and the server's code", async ({ page }) => {
    await page.goto("/lessons/two-rooms/");
    const panel = livePanel(page);
    await panel.runExpression('socket.to("general").emit("msg", "hi")');
    await panel.receipts.getByRole("button", { name: "Details" }).click();
    await expect(panel.receipts.getByRole("button", { name: "Copy as Node script" })).toBeVisible();
    await expectNoTroubleInEitherTheme(page);
    await panel.root.getByRole("tab", { name: "Server code" }).click();
    await expect(panel.root.getByRole("tabpanel")).toContainText("io.on");
    await expectNoTroubleInEitherTheme(page);
  });

  test("with a prediction tried, and explained", async ({ page }) => {
    await page.goto("/lessons/two-rooms/");
    const predict = page.getByRole("group", { name: "Predict" }).first();
    const check = predict.getByRole("button", { name: "Check by running it" });
    const explanation = predict.getByRole("status", { name: "Explanation" });
    await predict.getByRole("checkbox", { name: "Ana" }).check();
    await check.click();
    await expect(explanation).toContainText("counted the sender in");
    await expectNoTroubleInEitherTheme(page);
    await check.click();
    await expect(explanation).toContainText("These are the ticks you had.");
    await expectNoTroubleInEitherTheme(page);
    await predict.getByRole("checkbox", { name: "Bo" }).check();
    await check.click();
    await expect(explanation.getByRole("listitem")).toHaveCount(5);
    await expectNoTroubleInEitherTheme(page);
  });

  test("on a phone, with the panel's sheet open and a run in it", async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto("/lessons/two-rooms/");
    const panel = livePanel(page);
    await panel.run.click();
    await expect(panel.result).toContainText("received it.");
    await expectNoTroubleInEitherTheme(page);
  });

  test("while one searches", async ({ page }) => {
    await page.goto("/lessons/two-rooms/");
    await page.getByRole("button", { name: /^Search/ }).click();
    const dialog = page.getByRole("dialog");
    await expectNoTroubleInEitherTheme(page);
    await dialog.getByRole("searchbox").or(dialog.getByRole("combobox")).fill("reconnect");
    await expect(dialog.getByRole("option").or(dialog.getByRole("link")).first()).toBeVisible();
    await expectNoTroubleInEitherTheme(page);
  });
});

test.describe("the playground has none", () => {
  test("with a client's menu and a question of it open", async ({ page }) => {
    const panel = await openPlayground(page);
    await panel.client(/^Eli/).click();
    await expect(panel.root.getByRole("menu")).toBeVisible();
    await expectNoTroubleInEitherTheme(page);
    await panel.root.getByRole("menuitem", { name: /^Rename/ }).click();
    await expect(panel.root.getByRole("textbox", { name: /name/i })).toBeFocused();
    await expectNoTroubleInEitherTheme(page);
  });

  test("with a mistake in the box, and with the scene being edited", async ({ page }) => {
    const panel = await openPlayground(page);
    await panel.box.fill('io.emmit("msg")');
    await panel.box.blur();
    await expect(panel.root.getByRole("alert")).toBeVisible();
    await expectNoTroubleInEitherTheme(page);
    await panel.box.fill('io.emit("msg")');
    await panel.root.getByRole("tab", { name: "Scene" }).click();
    await expect(panel.root.getByRole("tabpanel").getByRole("textbox").first()).toBeVisible();
    await expectNoTroubleInEitherTheme(page);
  });

  test("with a crowd", async ({ page }) => {
    const crowd = Array.from({ length: 60 }, (_, index) => `c${index}:${index % 2 === 0 ? "even" : "odd"}`).join(";");
    const panel = await openPlayground(page, `scene=${crowd}&wait`);
    await panel.runExpression('io.to("even").emit("msg")');
    await expectNoTroubleInEitherTheme(page);
  });
});
