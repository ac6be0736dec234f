import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Page } from "playwright/test";
import { buildServiceWorkers } from "../scripts/build-service-worker.ts";
import { writeEdition } from "../server/site/lesson-edition.ts";
import { expectNoTroubleInEitherTheme } from "./axe.ts";
import { test as base, expect, hostOf, livePanel } from "./journey.ts";
import { type OwnSite, openOwnSite, untilKept } from "./own-site.ts";

const built = "dist/site";

interface Offline {
  /** Opens the built site, or another folder, under a name of its own; closed with the test. */
  readonly open: typeof openOwnSite;
}

const test = base.extend<Offline>({
  // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from this pattern
  open: async ({}, use) => {
    const sites: OwnSite[] = [];
    await use(async (...args) => {
      const site = await openOwnSite(...args);
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },
});

/** What the page says on its console that no reader should have caused. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  return errors;
}

async function visitAndLeave(site: OwnSite): Promise<Page> {
  const page = await site.context.newPage();
  await page.goto(site.address);
  await untilKept(page);
  await site.goOffline();
  return page;
}

test("after one visit every lesson, search and the playground work with the network off", async ({ open }) => {
  test.slow();
  const site = await open(built);
  const page = await visitAndLeave(site);
  const errors = errorsOf(page);

  await page.getByRole("link", { name: "Lessons" }).first().click();
  await expect(page).toHaveURL(/\/lessons\/$/);
  const lessons = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((links) => links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : [])));
  const addresses = [...new Set(lessons.filter((href) => /\/lessons\/[^/]+\/$/.test(href)))];
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    await page.goto(address);
    await expect(hostOf(page)).toContainText("running in this tab");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  const panel = livePanel(page);
  await panel.runExpression('io.emit("msg", "nobody there?")');
  await expect(panel.result).toContainText("received it.");

  await page.getByRole("button", { name: /^Search/ }).click();
  const search = page.getByRole("dialog");
  await search.getByRole("combobox").fill("reconnect");
  await expect(search.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/(glossary|lessons\/[^/]+)\/#./);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.getByRole("link", { name: "Playground" }).first().click();
  await expect(hostOf(page)).toContainText("running in this tab");
  await panel.runExpression('io.emit("msg", "still here")');
  await expect(panel.receipts.getByRole("rowheader")).toHaveCount(1);
  await page.reload();
  await expect(hostOf(page)).toContainText("running in this tab");
  expect(errors).toEqual([]);
});

test("offline, an address without its slash is found, and one that is not kept says so", async ({ open }) => {
  const site = await open(built, { path: "/learn/emit/" });
  const page = await visitAndLeave(site);
  await page.goto(`${site.address}lessons/rooms?from=a-friend#predict`);
  await expect(page).toHaveURL(/\/learn\/emit\/lessons\/rooms\/#predict$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Rooms");
  await page.goto(`${site.address}teach/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That page is out of reach");
  await page.getByRole("link", { name: "See the lessons" }).click();
  await expect(page).toHaveURL(/\/learn\/emit\/lessons\/$/);
});

/** The same site as a later build would be: another text on the first page, and the parser's script under another name. */
async function laterBuild(): Promise<{ readonly folder: string; remove(): void }> {
  const scratch = mkdtempSync(join(tmpdir(), "emitscope-later-"));
  const folder = join(scratch, "site");
  cpSync(built, folder, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  const parser = globSync("assets/grammar-*.js", { cwd: folder }).map((file) => basename(file))[0] ?? "";
  renameSync(join(folder, "assets", parser), join(folder, "assets/grammar-later1.js"));
  for (const file of globSync("**/*.{js,html}", { cwd: folder })) {
    const text = readFileSync(join(folder, file), "utf8").replaceAll(parser, "grammar-later1.js");
    writeFileSync(join(folder, file), text);
  }
  const home = join(folder, "index.html");
  writeFileSync(home, readFileSync(home, "utf8").replace(/(<h1>)[^<]+/, "$1A later build"));
  await buildServiceWorkers(folder, scratch);
  return { folder, remove: () => rmSync(scratch, { recursive: true }) };
}

test("a new build is fetched in the background, is offered, and takes nothing from the pages that are open", async ({
  open,
}) => {
  test.slow();
  const later = await laterBuild();
  const site = await open(built);
  const [page, other] = [await site.context.newPage(), await site.context.newPage()];
  await page.goto(site.address);
  await untilKept(page);
  await other.goto(`${site.address}playground/`);
  await expect(hostOf(other)).toContainText("running in this tab");
  const errors = [errorsOf(page), errorsOf(other)];

  site.serve(later.folder);
  await page.goto(`${site.address}lessons/rooms/`);
  const note = page.getByRole("status").filter({ hasText: "A new version is here." });
  await expect(note).toBeVisible();
  await expectNoTroubleInEitherTheme(page);
  const panel = livePanel(page);
  await panel.box.fill('io.emit("msg", "typed before the update")');
  await panel.run.click();
  await expect(panel.result).toContainText("received it.");
  await panel.box.fill('io.emit("msg", "not run yet")');
  await note.getByRole("button", { name: "Reload" }).click();
  await expect(note).toBeHidden();
  await expect(hostOf(page)).toContainText("running in this tab");
  await panel.box.fill("");
  await panel.box.press("ArrowUp");
  await expect(panel.box).toHaveValue('io.emit("msg", "not run yet")');
  await page.goto(site.address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("A later build");

  // The page of the older build has its own parser still, though the server has not.
  const playground = livePanel(other);
  await playground.runExpression('io.emit("msg", "of the older build")');
  await expect(playground.receipts.getByRole("rowheader")).toHaveCount(1);
  expect(errors).toEqual([[], []]);
  later.remove();
});

test("where there are no service workers all works, nothing is an error, and being offline is said", async ({
  open,
}) => {
  const site = await open(built, { isSecure: false });
  const page = await site.context.newPage();
  const errors = errorsOf(page);
  const noteLoaded = page.waitForResponse(/start-offline/);
  await page.goto(`${site.address}lessons/rooms/`);
  const panel = livePanel(page);
  await panel.runExpression('io.emit("msg", "hi")');
  await (await noteLoaded).finished();
  // What came with it has run when its empty note is there.
  await expect(page.locator(".note")).toHaveCount(1);
  await site.goOffline();
  const note = page.getByRole("status").filter({ hasText: "You are offline." });
  await expect(note).toBeVisible();
  await panel.runExpression('io.emit("msg", "without a network")');
  await site.context.setOffline(false);
  await expect(note).toBeHidden();
  expect(errors).toEqual([]);
});

test("a folder of lessons in the place of the built site tells the worker to go", async ({ open }) => {
  const own = await writeEdition("dist", "e2e/lessons/good");
  const site = await open(built);
  const page = await site.context.newPage();
  await page.goto(`${site.address}lessons/`);
  await untilKept(page);
  site.serve(own.folder);
  // The old page once more, and then, by itself, the new one.
  await page.goto(`${site.address}lessons/`);
  await expect(page.getByRole("main").getByRole("link", { name: "Two rooms" })).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await own.remove();
});

test("on this very machine no worker is left behind", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/lessons/rooms/");
  await expect(hostOf(page)).toContainText("running in this tab");
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  expect(asked.filter((address) => /sw\.js|start-offline/.test(address))).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});
