import { expect, hostOf, openPlayground, test } from "./journey.ts";

test("a worker that dies gives a message and a button; a new one has the same scene, and nothing is lost", async ({
  page,
}) => {
  const panel = await openPlayground(page);
  await panel.client(/^Eli/).click();
  await panel.root.getByRole("menuitem", { name: "Join general" }).click();
  await panel.runExpression('io.to("general").emit("msg", "before")');

  const [worker] = page.workers();
  await worker?.evaluate(() => self.close());
  await panel.box.fill('io.to("general").emit("msg", "after")');
  await panel.run.click();
  await expect(panel.root.getByRole("alert")).toContainText("The Socket.IO server stopped answering");
  await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · stopped");
  await expect(panel.run).toBeDisabled();
  await expect(panel.box).toHaveValue('io.to("general").emit("msg", "after")');
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(1);

  await panel.root.getByRole("button", { name: "Start a new one" }).click();
  await expect(panel.run).toBeFocused();
  await expect(hostOf(page)).toHaveText("Socket.IO 4.8.4 · running in this tab");
  await expect(panel.root.getByRole("alert")).toHaveCount(0);
  await panel.run.click();
  await expect(panel.result).toHaveText("Ana, Bo, Cy and Eli received it. Dee did not.");
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(2);
});
