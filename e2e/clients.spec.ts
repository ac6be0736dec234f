import { expect, openPlayground, test } from "./journey.ts";

test("a client is moved, renamed, cut off, brought back and removed from its menu, and each step can be undone", async ({
  page,
}) => {
  const panel = await openPlayground(page);
  const menuItem = (name: string) => panel.root.getByRole("menuitem", { name, exact: true });
  const choose = async (client: RegExp, item: string) => {
    await panel.client(client).click();
    await menuItem(item).click();
  };

  await choose(/^Eli/, "Join general");
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
  await choose(/^Cy/, "Leave random");
  await expect(panel.client(/^Cy/)).toHaveAccessibleName("Cy, in general");
  await choose(/^Bo/, "Disconnect");
  await expect(panel.result).toContainText("Bo is disconnected");
  await panel.runExpression('io.to("general").emit("msg", "hi")');
  await expect(panel.result).toHaveText("Ana, Cy and Eli received it. Bo and Dee did not.");
  await expect(await panel.receipt("Bo")).toHaveText("not received: disconnected");

  await choose(/^Bo/, "Reconnect");
  await expect(panel.result).toHaveText("Bo is connected, in no room.");
  await choose(/^Dee/, "Cut the line");
  await expect(panel.result).toContainText("Dee is disconnected");
  await choose(/^Dee/, "Remove");
  await expect(panel.client(/^Dee/)).toHaveCount(0);
  await panel.undo.click();
  await expect(panel.client(/^Dee/)).toHaveCount(1);
  await expect(panel.result).toHaveText("Undid: Dee was removed.");

  await choose(/^Ana/, "Rename…");
  await panel.root.getByRole("textbox", { name: "New name" }).fill("Anna");
  await panel.root.getByRole("button", { name: "Rename", exact: true }).click();
  await expect(panel.client(/^Anna/)).toHaveAccessibleName("Anna, in general");
  await expect(panel.sender).toHaveValue("Anna");

  await panel.root.getByRole("button", { name: "Reset" }).click();
  await expect(panel.client(/^Ana/)).toHaveAccessibleName("Ana, in general");
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in no room");
  await panel.undo.click();
  await expect(panel.client(/^Anna/)).toHaveAccessibleName("Anna, in general");
  await expect(panel.client(/^Eli/)).toHaveAccessibleName("Eli, in general");
});

test("a client joins the running lab, in rooms and with a name of its own", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.root.getByRole("button", { name: "Add client" }).click();
  const form = panel.root.getByRole("form", { name: "Add a client" });
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("ana");
  await form.getByRole("button", { name: "Add" }).click();
  await expect(form.getByRole("alert")).toContainText("Ana");
  await form.getByRole("textbox", { name: "Name", exact: true }).fill("Fay");
  await form.getByRole("textbox", { name: "Rooms" }).fill("random, vip");
  await form.getByRole("button", { name: "Add" }).click();
  await expect(panel.client(/^Fay/)).toHaveAccessibleName("Fay, in random and vip");
  await panel.runExpression('io.to("vip").emit("msg", "hi")');
  await expect(panel.result).toHaveText(/^Fay received it\./);
});

test("an id can be copied from the menu and is the room of that client alone", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const panel = await openPlayground(page);
  await panel.client(/^Dee/).click();
  await panel.root.getByRole("menuitem", { name: "Copy the id" }).click();
  await expect(panel.root.getByText("Id copied.")).toBeVisible();
  const id = await page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Escape");
  await panel.runExpression(`io.to(${JSON.stringify(id)}).emit("msg", "psst")`);
  await expect(panel.result).toHaveText("Dee received it. Ana, Bo, Cy and Eli did not.");
});
