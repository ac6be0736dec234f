import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { env, execPath } from "node:process";
import { promisify } from "node:util";
import type { Page } from "playwright/test";
import { expect, test } from "./journey.ts";
import { marked, sentencesIn, writeMarkedLanguage } from "./marked-language.ts";

// As a translator adds a language: a folder of words and one of lessons, and no line of code.
const tag = "qps-ploc";
const lesson = `---
title: Δωμάτια
summary: Ποιος ακούει;
minutes: 5
sources:
  - title: Πηγή
    url: https://socket.io/docs/v4/rooms/
---

Η Άνα και ο Μπο είναι στο **general**. [Δείξε το](<do: Ana runs io.to("general").emit("msg", "hi")>).

\`\`\`scene
clients: { Ana: general, Bo: general, Cy: }
sender: Ana
emit: socket.to("general").emit("msg", "hi")
\`\`\`

## Ερώτηση

\`\`\`predict
question: Ποιος;
sender: Ana
emit: socket.to("general").emit("msg", "hi")
messages:
  right: Σωστά.
  extra sender: Όχι.
\`\`\`

## Πίνακας

\`\`\`calls
head: Κλήση
sender: Ana
rows:
  - emit: io.emit("msg", "hi")
    says: όλοι
  - emit: io.to("nobody").emit("msg", "hi")
    says: κανείς
\`\`\`
`;

let root: string;
let address: string;
let stop = async () => {};

// One build serves all of them.
test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  root = mkdtempSync(join(tmpdir(), "emitscope-language-"));
  for (const name of ["playground", "scripts", "server", "index.html", "package.json", "package-lock.json"]) {
    cpSync(name, join(root, name), { recursive: true });
  }
  for (const name of ["tsconfig.json", "vite.config.ts"]) cpSync(name, join(root, name));
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  writeMarkedLanguage("server/words/en", join(root, "server/words", tag));
  mkdirSync(join(root, "lessons", tag), { recursive: true });
  writeFileSync(join(root, "lessons", tag, "01-rooms.md"), lesson);

  const settings = { cwd: root, env: { ...env, EMITSCOPE_LANGUAGE: tag } };
  await promisify(execFile)(execPath, ["scripts/build.ts"], settings);
  const serving = spawn(execPath, ["server/main.ts", "serve", "--port", "0"], { ...settings, stdio: "pipe" });
  const [said] = await once(serving.stdout, "data");
  address = /http:\/\/localhost:\d+/.exec(String(said))?.[0] ?? "";
  stop = async () => {
    const ended = once(serving, "exit");
    serving.kill("SIGTERM");
    await ended;
  };
});

test.afterAll(async () => {
  await stop();
  rmSync(root, { recursive: true, force: true });
});

/** All that one reads or hears of the page now, but for code and what a reader typed. */
async function wordsOf(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const isCode = (element: Element | null) => element?.closest("code, pre, textarea, script, style") != null;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title, document.querySelector("meta[name=description]")?.getAttribute("content") ?? ""];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!isCode(parentElement) && parentElement?.closest(".expression-copy") == null) found.push(textContent ?? "");
    }
    for (const name of ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt"]) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        if (!isCode(element)) found.push(element.getAttribute(name) ?? "");
      }
    }
    return found;
  });
  return texts.map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "");
}

/** Names of clients and rooms, and code where it stands inside a sentence. */
const data =
  /\b(io|socket)\.[^()]*\([^()]*\)(\.\w+\([^()]*\))*|\b(Ana|Bo|Cy|Dee|Eli|Fay|general|random|msg|hi|lunch)\b/g;

async function expectNoEnglish(page: Page): Promise<void> {
  const english = (await wordsOf(page)).filter((text) => /[A-Za-z]{2}/.test(text.replace(data, "")));
  expect(english).toEqual([]);
}

test("a second language is two folders, and no script or page of the site keeps a sentence of the first", () => {
  const files = globSync(join(root, "dist/site/**/*.{js,html,json,webmanifest}"));
  expect(files.length).toBeGreaterThan(20);
  // Socket.IO itself says this one; the catalogue keeps it beside its translation.
  const sentences = sentencesIn("server/words/en").filter((sentence) => sentence !== "operation has timed out");
  expect(sentences.length).toBeGreaterThan(250);
  for (const file of files) {
    const built = readFileSync(file, "utf8");
    expect(
      sentences.filter((sentence) => built.includes(sentence)),
      file,
    ).toEqual([]);
    if (file.endsWith(".html")) expect(built, file).toContain(`<html lang="${tag}"`);
  }
});

test.describe("with the page for what is not there", () => {
  test.use({ expectedTrouble: /status of 404/ });

  test("every page of a second language speaks it", async ({ page }) => {
    const pages = globSync("**/*.html", { cwd: join(root, "dist/site") });
    expect(pages).toContain(join("lessons", "rooms", "index.html"));
    for (const file of pages) {
      await page.goto(`${address}/${file.replaceAll("\\", "/").replace(/index\.html$/, "")}`);
      await expectNoEnglish(page);
    }
  });
});

test("the live panel of a second language speaks it in each of its views", async ({ page }) => {
  await page.goto(`${address}/playground/#scene=Ana:general;Bo:general;Cy:general,random;Dee:random;Eli&wait`);
  const root = page.getByRole("complementary", { name: marked("Live panel") });
  const button = (name: string) => root.getByRole("button", { name: marked(name), exact: true }).first();
  const box = root.getByRole("textbox", { name: marked("Emit expression") });
  const result = root.getByRole("status", { name: marked("Result") });
  const run = async (expression: string) => {
    await box.fill(expression);
    await button("Run").click();
  };
  await expect(page.getByRole("status", { name: marked("Host") })).toContainText(marked("running in this tab"));
  await expectNoEnglish(page);

  await run('socket.to("general").emit("msg", "hi")');
  await expect(result).toHaveText(
    `Bo ${marked("and")} Cy ${marked("received it")}. Ana, Dee ${marked("and")} Eli ${marked("did not")}.`,
  );
  await run('io.to(404).timeout(100).emit("msg", ack)');
  await run('io.in("random").socketsLeave("random")');
  await expect(result).toContainText(`Cy ${marked("is no longer in")} random`);
  await button("Step back").click();
  await expectNoEnglish(page);
  await button("Details").click();
  await expect(root.getByText(marked("Copy as Node script"))).toBeVisible();
  await button("Copy link").click();
  await expectNoEnglish(page);
  await button("More").click();
  await expectNoEnglish(page);

  await box.fill('io.emt("msg")');
  await expect(root.getByRole("alert")).toContainText(marked("There is no"));
  await expect(button("Show where")).toBeVisible();
  await expect.poll(async () => (await wordsOf(page)).filter((text) => /emt/.test(text)).length).toBe(1);
  await box.fill("");
  await root.getByRole("tab", { name: marked("Server code") }).click();
  await expectNoEnglish(page);
  await box.fill('io.emit("msg", "hi")');
  await root.getByRole("tab", { name: marked("Scene") }).click();
  await button("As JSON").click();
  await expectNoEnglish(page);

  const clients = root.getByRole("group", { name: marked("Clients") });
  await clients.getByRole("button", { name: /^Bo/ }).click();
  await expect(page.getByRole("menuitem", { name: marked("Cut the line") })).toBeVisible();
  await expectNoEnglish(page);
  await page.getByRole("menuitem", { name: marked("Cut the line") }).click();
  await expect(result).toContainText(marked("is disconnected"));
  await expect(clients.getByRole("button", { name: `Bo, ${marked("disconnected")}` })).toBeVisible();
  await button("Undo").click();
  await expect(result).toContainText(marked("Undid"));
  await expectNoEnglish(page);
  await button("Add client").click();
  await page.getByLabel(marked("Name"), { exact: true }).last().fill("Ana");
  await page.getByRole("button", { name: marked("Add"), exact: true }).click();
  await expect(page.getByRole("alert")).toContainText("Ana");
  await expectNoEnglish(page);
});

test("a lesson's prediction is checked and explained in a second language", async ({ page }) => {
  await page.goto(`${address}/lessons/rooms/`);
  const predict = page.getByRole("group", { name: marked("Predict") }).first();
  await predict.getByRole("checkbox", { name: "Ana" }).check();
  const check = predict.getByRole("button", { name: marked("Check by running it") });
  const explanation = predict.getByRole("status", { name: marked("Explanation") });
  await check.click();
  await expect(explanation).not.toBeEmpty();
  await expectNoEnglish(page);
  await check.click();
  await expect(explanation).toContainText(marked("These are the ticks you had."));
  await expectNoEnglish(page);
  await predict.getByRole("checkbox", { name: "Bo" }).check();
  await check.click();
  await expect(explanation.getByRole("listitem")).toHaveCount(3);
  await expectNoEnglish(page);
  await page.getByRole("link", { name: "Δείξε το" }).click();
  const panel = page.getByRole("complementary", { name: marked("Live panel") });
  await expect(panel.getByRole("status", { name: marked("Result") })).toContainText(marked("received it"));
  await expectNoEnglish(page);
});
