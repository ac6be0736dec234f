import type { Page } from "playwright/test";
import { test as base, expect, hostOf, livePanel } from "./journey.ts";
import { type OwnSite, openOwnSite } from "./own-site.ts";

const test = base.extend<{ readonly site: OwnSite; readonly own: Page }>({
  // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from this pattern
  site: async ({}, use) => {
    // Plain http under a path, where there is nothing above it: as on a static host.
    const site = await openOwnSite("dist/site", { path: "/some/where/", isSecure: false });
    await use(site);
    await site.close();
  },
  own: async ({ site }, use) => {
    const page = await site.context.newPage();
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("response", (response) => response.status() >= 400 && troubles.push(response.url()));
    await use(page);
    expect(troubles).toEqual([]);
  },
});

test("the built site works under a path: pages, the panel, search, words, handouts", async ({ site, own }) => {
  await own.goto(site.address);
  await expect(livePanel(own).result).toHaveText("Bo and Cy received it. Ana, Dee and Eli did not.");
  await own.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Lessons" }).click();
  await own.getByRole("main").getByRole("link", { name: "Rooms", exact: true }).click();
  await expect(own).toHaveURL(`${site.address}lessons/rooms/`);
  await expect(hostOf(own)).toContainText("running in this tab");
  await livePanel(own).run.click();
  await expect(livePanel(own).result).not.toBeEmpty();

  await own.locator("a.term").first().focus();
  await expect(own.getByRole("tooltip")).toContainText("Open it in the glossary");
  await own.keyboard.press("Enter");
  await expect(own).toHaveURL(new RegExp(`^${site.address}glossary/#`));

  await own.keyboard.press("/");
  await own.getByRole("combobox", { name: "Search the lessons" }).fill("io.except");
  await own.getByRole("listbox", { name: "Results" }).getByRole("option").first().click();
  await expect(own).toHaveURL(new RegExp(`^${site.address}lessons/[^/]+/#`));

  await own.getByRole("link", { name: "Handout" }).click();
  await own.getByRole("link", { name: "Back to the lesson" }).click();
  await expect(own).toHaveURL(new RegExp(`^${site.address}lessons/[^/]+/$`));
});
