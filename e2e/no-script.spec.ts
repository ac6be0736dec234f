import type { Locator } from "playwright/test";
import { expect, fixtureSite, taskSite, test } from "./journey.ts";

test.use({ javaScriptEnabled: false });

const happened = "What happened when it was run on a real server";

/** A table as texts, its head left out. */
async function rowsOf(table: Locator): Promise<string[]> {
  const rows = await table.getByRole("row").allInnerTexts();
  return rows.slice(1).map((row) => row.replace(/\s+/g, " ").trim());
}

test.describe("a lesson of the fixtures", () => {
  test.use({ baseURL: fixtureSite });

  test("reads whole, without a button that would do nothing", async ({ page }) => {
    await page.goto("/lessons/reading/");
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 2 }).filter({ hasText: /Asking|Calling|Making/ })).toHaveCount(3);
    await expect(main.getByRole("row").filter({ hasText: "everybody who is not in general" })).toContainText("Cy");
    await expect(main.locator("pre").filter({ hasText: "Plain code" })).toBeVisible();
    await expect(main.getByText("Reach Cy alone.")).toBeVisible();
    await main.getByText("Hints and a solution").click();
    await expect(main.getByText("Leave somebody out.")).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await expect(page.getByRole("group", { name: "Theme" })).toHaveCount(0);
  });

  test("has a handout with all answers, and a glossary behind its words", async ({ page }) => {
    await page.goto("/lessons/reading/");
    await page.getByRole("link", { name: "room", exact: true }).click();
    await expect(page).toHaveURL(/\/glossary\/#room$/);
    await expect(page.getByText("A label that the server keeps on sockets.")).toBeVisible();
    await page.goto("/lessons/reading/handout/");
    await expect(page.getByRole("row").filter({ hasText: "Bo is in general." }).first()).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

test.describe("what running would have shown", () => {
  test.use({ baseURL: taskSite });

  test("stands below a question, for each client with its reason", async ({ page }) => {
    await page.goto("/lessons/two-rooms/");
    expect(await rowsOf(page.getByRole("table", { name: happened }).first())).toEqual([
      "Ana no Ana is the sender, and a broadcast from a socket leaves its sender out.",
      "Bo yes Bo is in general.",
      "Cy yes Cy is in general.",
      "Dee no Dee is not in general.",
      "Eli no Eli is not in general.",
    ]);
  });

  test("tells the steps before it, and comes with a question of an earlier lesson", async ({ page }) => {
    await page.goto("/lessons/coming-back/");
    await expect(page.getByText("First: Bo disconnects; Bo reconnects.")).toBeVisible();
    await page.getByText("Before you go on").click();
    const tables = page.getByRole("table", { name: happened });
    await expect(tables).toHaveCount(2);
    expect(await rowsOf(tables.first())).toContain("Bo yes Bo is in general.");
  });

  test("is behind a goal's summary, with its hints and a solution", async ({ page }) => {
    await page.goto("/lessons/two-rooms/");
    await page.getByText("Hints and a solution").first().click();
    await expect(page.getByText("A chain that begins with io leaves nobody out.")).toBeVisible();
    const table = page.getByRole("table", { name: "What the solution did when it was run on a real server" });
    expect(await rowsOf(table.first())).toContain("Dee yes Dee is in random.");
  });

  test("stands with each question of the inventory", async ({ page }) => {
    await page.goto("/lessons/say-it/");
    await expect(page.getByText("one after the other")).toBeHidden();
    const tables = page.getByRole("main").getByRole("table");
    await expect(tables).toHaveCount(3);
    expect((await rowsOf(tables.nth(1))).map((row) => row.split(" ")[1])).toEqual(["no", "no", "no"]);
  });
});

test("no page says that something runs, or has a button that does nothing", async ({ page }) => {
  for (const address of ["/", "/lessons/", "/playground/", "/glossary/"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 }), address).toHaveCount(1);
    await expect(page.getByRole("button"), address).toHaveCount(0);
    await expect(page.getByRole("status"), address).toHaveCount(0);
    await expect(page.getByText("has just happened"), address).toBeHidden();
  }
});

test("every real lesson has its tables filled, its diagrams drawn, and a handout", async ({ page }) => {
  test.slow();
  await page.goto("/lessons/");
  const links = page.getByRole("main").getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const lessons = [...new Set(addresses.filter((address) => /\/lessons\/[^/]+\/$/.test(address)))];
  expect(lessons.length).toBeGreaterThanOrEqual(13);
  let diagrams = 0;
  let proofs = 0;
  for (const address of lessons) {
    await page.goto(address);
    await expect(page.getByRole("button"), address).toHaveCount(0);
    await expect(page.getByRole("status", { name: "Host" }), address).toHaveCount(0);
    // What is folded is read too.
    for (const folded of await page.locator("summary:visible").all()) await folded.click();
    const questions = page.getByRole("group", { name: "Predict" });
    const tables = page.getByRole("table", { name: happened });
    await expect(tables, address).toHaveCount(await questions.count());
    const solved = page.getByRole("table", { name: "What the solution did" });
    await expect(solved, address).toHaveCount(await page.getByRole("group", { name: "Goal" }).count());
    const proved = page.getByRole("table", { name: "What the proof did" });
    proofs += await proved.count();
    for (const table of [...(await tables.all()), ...(await solved.all()), ...(await proved.all())]) {
      await expect(table.getByRole("row").nth(1), address).toBeVisible();
    }
    for (const result of await page.locator(".calls-result").all()) await expect(result, address).not.toBeEmpty();
    const figures = page.getByRole("main").getByRole("figure");
    diagrams += await figures.count();
    for (const figure of await figures.all()) await expect(figure.locator("svg").first(), address).toBeVisible();
    await page.getByRole("link", { name: "Handout" }).click();
    await expect(page.getByRole("heading", { level: 1 }), address).toBeVisible();
    for (const answer of await page
      .locator(".handout-task", { has: page.getByText("Question", { exact: true }) })
      .all()) {
      await expect(answer.getByRole("row").nth(1), address).toBeVisible();
    }
  }
  expect(diagrams).toBeGreaterThan(0);
  expect(proofs).toBeGreaterThan(10);
});

test.describe("with scripts on", () => {
  test.use({ javaScriptEnabled: true, baseURL: taskSite });

  test("no answer stands in the page before it is asked for", async ({ page }) => {
    await page.goto("/lessons/two-rooms/");
    const stills = page.locator(".still");
    await expect(stills).toHaveCount(4);
    for (const still of await stills.all()) await expect(still).toBeEmpty();
    await expect(page.getByRole("main")).not.toContainText("Bo is in general.");
  });
});
