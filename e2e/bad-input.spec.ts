import { expect, hostOf, livePanel, openPlayground, test } from "./journey.ts";

const wrong = [
  { typed: "alert(1)", said: /There is no alert here/ },
  { typed: 'zebra.emit("msg")', said: /There is no zebra here: start with io, socket, Ana/ },
  { typed: 'io.to(zebra.id).emit("msg")', said: /no client zebra/ },
  { typed: 'io.to("general")', said: /add \.emit/ },
  { typed: 'constructor.constructor("x")', said: /constructor/ },
  { typed: `io.emit(${"[".repeat(600)}${"]".repeat(600)})`, said: /Brackets go 32 deep/ },
  { typed: `io.emit("${"x".repeat(10_000)}")`, said: /too long/ },
];

test("text that is not of the grammar is told at the box, and the lab lives", async ({ page }) => {
  const panel = await openPlayground(page);
  for (const { typed, said } of wrong) {
    await panel.box.fill(typed);
    await expect(panel.root.getByRole("alert"), typed.slice(0, 40)).toContainText(said);
    await expect(panel.run).toBeDisabled();
    await expect(panel.box).toHaveValue(typed);
  }
  await panel.runExpression('io.emit("msg", "still here")');
  await expect(await panel.receipt("Eli")).toHaveText(/^received/);
});

test("the nearest spelling is one press away", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.box.fill('socket.brodcast.emit("msg")');
  await panel.root.getByRole("button", { name: "Use broadcast" }).click();
  await expect(panel.box).toHaveValue('socket.broadcast.emit("msg")');
  await expect(panel.box).toBeFocused();
  await expect(panel.run).toBeEnabled();
});

test("a room that nobody is in is no error: it is noted, runs, and reaches nobody", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.box.fill('io.to("__proto__").emit("msg")');
  await expect(panel.root.getByRole("note")).toHaveText("No client is in __proto__. Socket.IO will not complain.");
  await panel.run.click();
  await expect(panel.result).toHaveText("Nobody received it.");
  await expect(await panel.receipt("Bo")).toHaveText("not received: nobody is in __proto__");
});

test("curly quotes from a phone are quotes", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.runExpression("io.to(“general”).emit(‘msg’)");
  await expect(panel.result).toHaveText("Ana, Bo and Cy received it. Dee and Eli did not.");
});

test("a scene that cannot be is told at its field, and the scene that runs stays", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.root.getByRole("tab", { name: "Scene" }).click();
  const name = panel.root.getByRole("textbox", { name: "Name of Eli" });
  for (const [typed, said] of [
    ["ana", /Ana/],
    ["two words", /without spaces/],
    ["__proto__", /__proto__/],
    ["", /name/],
  ] as const) {
    await panel.root
      .getByRole("row")
      .filter({ has: page.getByRole("textbox", { name: /^Name of/ }) })
      .last()
      .getByRole("textbox", { name: /^Name of/ })
      .fill(typed);
    await page.keyboard.press("Enter");
    await expect(panel.root.getByRole("alert"), typed).toContainText(said);
  }
  await expect(panel.client(/^Eli/)).toHaveCount(1);
  await panel.root.getByRole("textbox", { name: /^Name of client 5/ }).fill("Fay");
  await page.keyboard.press("Enter");
  await expect(panel.client(/^Fay/)).toHaveAccessibleName("Fay, in no room");
  await expect(name).toHaveCount(0);
});

test("JSON that is no scene is told, and the text stays", async ({ page }) => {
  const panel = await openPlayground(page);
  await panel.root.getByRole("tab", { name: "Scene" }).click();
  await panel.root.getByRole("button", { name: "As JSON" }).click();
  const field = panel.root.getByRole("textbox", { name: "Scene as JSON" });
  await field.fill('{ "clients": [');
  await panel.root.getByRole("button", { name: "Use this JSON" }).click();
  await expect(panel.root.getByRole("alert")).toContainText("not JSON yet");
  await expect(field).toHaveValue('{ "clients": [');
  await field.fill('{ "clients": [{ "name": "Zoe", "rooms": [1, "1"] }] }');
  await panel.root.getByRole("button", { name: "Use this JSON" }).click();
  await expect(panel.client(/^Zoe/)).toHaveAccessibleName('Zoe, in 1 and "1"');
});

test("a broken address is told with its text, and the page's own scene is there", async ({ page }) => {
  const broken = "#scene=Ana:general;Bo:gene";
  await page.goto(`/playground/${broken}`);
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  await expect(panel.root.getByRole("alert")).toContainText("This link is broken");
  await expect(panel.root.getByRole("textbox", { name: "The address was" })).toHaveValue(broken);
  await panel.runExpression('io.emit("msg")');
  await expect(panel.result).toContainText("received it");
});

test("a link that names a client who is not there does what comes before, and says so", async ({ page }) => {
  const panel = await openPlayground(page, "scene=Ana:general;Bo&do=join:Zoe,general&emit=io.emit()&wait");
  await expect(panel.root.getByRole("alert")).toContainText("There is no client named Zoe here.");
  await panel.runExpression('io.to("general").emit("msg")');
  await expect(panel.result).toHaveText("Ana received it. Bo did not.");
});

test("a link from a sender who is not there runs nothing, and says so with the link", async ({ page }) => {
  const fragment = "scene=Ana;Bo&from=Zed&emit=socket.emit(1)&run";
  const panel = await openPlayground(page, fragment);
  await expect(panel.root.getByRole("alert")).toContainText("There is no client named Zed here, so nothing was run.");
  await expect(panel.root.getByRole("textbox", { name: "The address was" })).toHaveValue(`#${fragment}`);
  await expect(panel.result).toBeEmpty();
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(0);
});

test("blocked storage is met without a word, and history still works in this visit", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("blocked", "SecurityError");
      },
    });
  });
  const panel = await openPlayground(page);
  await panel.runExpression('io.emit("msg", "one")');
  await panel.box.fill("");
  await panel.box.press("ArrowUp");
  await expect(panel.box).toHaveValue('io.emit("msg", "one")');
  await expect(panel.root.getByRole("alert")).toHaveCount(0);
});
