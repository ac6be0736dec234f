import { env } from "node:process";
import { test as base, expect, type Locator, type Page } from "playwright/test";

export { expect } from "playwright/test";

/** The site with the lessons of e2e/lessons/good, whose words no author changes: `test.use({ baseURL: fixtureSite })`. */
export const fixtureSite = `http://127.0.0.1:${env.E2E_LESSONS_PORT ?? "3001"}`;

/** The site with the lessons of e2e/lessons/tasks: predictions, goals, reviews, cards and an inventory. */
export const taskSite = `http://127.0.0.1:${env.E2E_TASKS_PORT ?? "3002"}`;

interface JourneyOptions {
  /** What this journey provokes on purpose, by a piece of its text: a script that is not served any more, for instance. */
  readonly expectedTrouble: RegExp | null;
}

/** A test in which any page error, console error or break of the Content-Security-Policy fails the journey. */
export const test = base.extend<JourneyOptions>({
  expectedTrouble: [null, { option: true }],
  context: async ({ context, expectedTrouble }, use) => {
    const troubles: string[] = [];
    const tell = (trouble: string) => {
      if (expectedTrouble?.test(trouble) !== true) troubles.push(trouble);
    };
    context.on("weberror", (error) => tell(`page error: ${error.error().stack ?? error.error().message}`));
    context.on("console", (message) => {
      if (message.type() === "error") tell(`console: ${message.text()}`);
    });
    await context.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
        console.error(`securitypolicyviolation ${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    await use(context);
    expect(troubles).toEqual([]);
  },
});

/** Ana and Bo in general, Cy in general and random, Dee in random, Eli in none: a scene that no lesson's prose can change. */
const fiveClients = "scene=Ana:general;Bo:general;Cy:general,random;Dee:random;Eli";

/** The live panel as a reader uses it: every part by its role and name. */
export interface LivePanel {
  readonly root: Locator;
  readonly box: Locator;
  readonly run: Locator;
  readonly sender: Locator;
  readonly result: Locator;
  readonly receipts: Locator;
  readonly clients: Locator;
  readonly undo: Locator;
  scope(title: string): Locator;
  client(name: string | RegExp): Locator;
  /** The cell of one client in one run, the newest being 0. */
  receipt(client: string, run?: number): Promise<Locator>;
  /** Types an expression and runs it; resolves when its receipt is there. */
  runExpression(expression: string): Promise<void>;
}

/** Opens the playground with five clients, or with what `fragment` holds, and waits until its server runs. */
export async function openPlayground(page: Page, fragment = `${fiveClients}&wait`): Promise<LivePanel> {
  await page.goto(`/playground/#${fragment}`);
  const panel = livePanel(page);
  await expect(hostOf(page)).toContainText("running in this tab");
  return panel;
}

/** The header's line about the server. */
export function hostOf(page: Page): Locator {
  return page.getByRole("status", { name: "Host" });
}

/** The live panel of the page that is open. */
export function livePanel(page: Page): LivePanel {
  const root = page.getByRole("complementary", { name: "Live panel" });
  const receipts = root.getByRole("table", { name: "Receipts" });
  const runs = receipts.getByRole("row").filter({ has: page.getByRole("rowheader") });
  const box = root.getByRole("textbox", { name: "Emit expression" });
  const run = root.getByRole("button", { name: "Run", exact: true });
  const clients = root.getByRole("group", { name: "Clients" });
  return {
    root,
    box,
    run,
    sender: root.getByRole("combobox", { name: "Sender" }),
    result: root.getByRole("status", { name: "Result" }),
    receipts,
    clients,
    undo: root.getByRole("button", { name: "Undo", exact: true }),
    scope: (title) => root.getByRole("group", { name: "Scopes" }).getByRole("button", { name: title, exact: true }),
    client: (name) => clients.getByRole("button", { name }),
    async receipt(client, index = 0) {
      const heads = await receipts.getByRole("columnheader").allInnerTexts();
      const column = heads.findIndex((head) => head.trim() === client);
      expect(column, `a column for ${client}`).toBeGreaterThan(0);
      // The row header is no cell, so the columns after it are one less.
      return runs
        .nth(index)
        .getByRole("cell")
        .nth(column - 1);
    },
    async runExpression(expression) {
      const before = await runs.count();
      await box.fill(expression);
      await run.click();
      await expect(runs).toHaveCount(before + 1);
    },
  };
}

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error("80 times Tab did not reach it");
}
