import { expect, openPlayground, test } from "./journey.ts";

const everybody = ["Ana", "Bo", "Cy", "Dee", "Eli"];

const journeys = [
  { sender: "Ana", scope: "socket.emit", received: ["Ana"], said: "Ana received it. Bo, Cy, Dee and Eli did not." },
  {
    sender: "Ana",
    scope: "socket.to(room)",
    received: ["Bo", "Cy"],
    said: "Bo and Cy received it. Ana, Dee and Eli did not.",
  },
  {
    sender: "Ana",
    scope: "io.to(room)",
    received: ["Ana", "Bo", "Cy"],
    said: "Ana, Bo and Cy received it. Dee and Eli did not.",
  },
  { sender: "Ana", scope: "io.emit", received: everybody, said: null },
  { sender: "Dee", scope: "socket.emit", received: ["Dee"], said: "Dee received it. Ana, Bo, Cy and Eli did not." },
  { sender: "Dee", scope: "socket.to(room)", received: ["Cy"], said: "Cy received it. Ana, Bo, Dee and Eli did not." },
  {
    sender: "Dee",
    scope: "io.to(room)",
    received: ["Cy", "Dee"],
    said: "Cy and Dee received it. Ana, Bo and Eli did not.",
  },
  { sender: "Dee", scope: "io.emit", received: everybody, said: null },
];

for (const { sender, scope, received, said } of journeys) {
  test(`${scope} from ${sender} reaches ${received.join(", ")}`, async ({ page }) => {
    const panel = await openPlayground(page);
    await panel.sender.selectOption(sender);
    await panel.scope(scope).click();
    await expect(panel.scope(scope)).toHaveAttribute("aria-pressed", "true");
    const expression = await panel.box.inputValue();
    await panel.run.click();

    await expect(panel.receipts.getByRole("rowheader")).toContainText(expression);
    for (const client of everybody) {
      const cell = await panel.receipt(client);
      if (received.includes(client)) await expect(cell).toHaveText(/^received [\d.]+ ms$/);
      else await expect(cell).toHaveText(/^not received: \S/);
    }
    await expect(panel.result).toHaveText(said ?? /received it\.$/);
  });
}

test("the server itself runs io and has no socket", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.sender.selectOption("the server");
  await panel.runExpression('io.except("general").emit("msg", "hi")');
  await expect(panel.result).toHaveText("Dee and Eli received it. Ana, Bo and Cy did not.");
  await panel.box.fill('socket.emit("msg")');
  await panel.box.blur();
  await expect(panel.root.getByRole("alert")).toContainText("The server itself has no socket");
  await expect(panel.run).toBeDisabled();
});

test("copies are counted, newest run first, and an error reads as in one's own code", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.runExpression('io.to("general").emit("msg"); io.to("random").emit("msg")');
  await expect(await panel.receipt("Cy")).toHaveText(/^received twice/);
  await panel.runExpression('io.emitWithAck("msg")');
  await expect(panel.receipts.getByRole("rowheader").first()).toContainText("io.emitWithAck");
  await expect(panel.result).toContainText("TypeError: io.emitWithAck is not a function");
  await expect(await panel.receipt("Cy", 0)).toHaveText(/^not received/);
  await expect(await panel.receipt("Cy", 1)).toHaveText(/^received twice/);
});
