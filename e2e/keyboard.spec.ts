import { expect, hostOf, livePanel, openPlayground, tabTo, test } from "./journey.ts";

test("everything is done without a mouse", async ({ page }) => {
  const panel = await openPlayground(page);
  const { keyboard } = page;

  await tabTo(page, panel.scope("io.to(room)"));
  await keyboard.press("Enter");
  await tabTo(page, panel.sender);
  await keyboard.type("Dee");
  await expect(panel.sender).toHaveValue("Dee");
  await tabTo(page, panel.box);
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type('socket.to("random").emit("msg", "by hand")');
  await keyboard.press("ControlOrMeta+Enter");
  await expect(panel.result).toHaveText("Cy received it. Ana, Bo, Dee and Eli did not.");

  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("io.emit()");
  await keyboard.press("ArrowUp");
  await expect(panel.box).toHaveValue('socket.to("random").emit("msg", "by hand")');
  await keyboard.press("ArrowDown");
  await expect(panel.box).toHaveValue("io.emit()");
  await keyboard.press("ArrowUp");
  await keyboard.press("Enter");
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(2);

  const timeline = panel.root.getByRole("group", { name: "Timeline" });
  const tab = panel.root.getByRole("tab", { name: "Receipts" });
  await tabTo(page, panel.receipts.getByRole("button", { name: "Details" }).first());
  await keyboard.press("ArrowLeft");
  await expect(timeline.getByRole("button", { name: "Play" })).toBeVisible();
  await keyboard.press("Enter");
  await expect(panel.receipts.getByRole("button", { name: "Copy as Node script" })).toBeVisible();
  await tabTo(page, tab, "Shift+Tab");
  await keyboard.press("ArrowRight");
  await expect(panel.root.getByRole("tab", { name: "Server code" })).toBeFocused();
  await expect(panel.root.getByRole("tabpanel")).toContainText('socket.to("random").emit("msg", "by hand");');
});

test("a client's menu opens, moves, closes and gives the focus back", async ({ page }) => {
  const panel = await openPlayground(page);
  const { keyboard } = page;
  const eli = panel.client(/^Eli/);
  const item = (name: string) => panel.root.getByRole("menuitem", { name, exact: true });
  await eli.focus();
  await keyboard.press("Enter");
  await expect(item("Send from here")).toBeFocused();
  await keyboard.press("ArrowDown");
  await expect(item("Join general")).toBeFocused();
  await keyboard.press("End");
  await expect(item("Remove")).toBeFocused();
  await keyboard.press("d");
  await expect(item("Disconnect")).toBeFocused();
  await keyboard.press("Escape");
  await expect(eli).toBeFocused();

  await keyboard.press("Enter");
  await expect(item("Send from here")).toBeFocused();
  await keyboard.press("j");
  await expect(item("Join general")).toBeFocused();
  await keyboard.press("Enter");
  await expect(eli).toHaveAccessibleName("Eli, in general");
  await expect(eli).toBeFocused();
});

test("skip links lead past the text to the panel, and the address keeps the experiment", async ({ page }) => {
  await page.goto("/lessons/who-hears-an-emit/");
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the live panel" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel.root).toBeFocused();

  await openPlayground(page, "scene=Ana:general;Bo&from=Ana&emit=io.emit()&wait");
  await page.getByRole("link", { name: "Skip to the live panel" }).press("Enter");
  await expect(panel.root).toBeFocused();
  await expect(page).toHaveURL(/#scene=Ana:general;Bo&from=Ana/);
});
