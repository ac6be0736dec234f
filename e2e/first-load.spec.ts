import { basename } from "node:path";
import type { Page } from "playwright/test";
import { weighSite } from "../scripts/size-budget.ts";
import { expect, hostOf, test } from "./journey.ts";

/** What is fetched for a page before anybody does anything: HTML, styles, fonts and scripts; the lab's worker aside. */
const mostBytes = 150_000;

interface Fetched {
  readonly address: string;
  readonly type: string;
  /** Headers and body as they came over the wire. */
  readonly bytes: number;
}

/** Opens the page with nothing in the cache and waits until its server runs and it is at rest; tells what it fetched. */
async function fetchedBy(page: Page, address: string): Promise<readonly Fetched[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const asked = new Map<string, { readonly address: string; readonly type: string }>();
  const fetched: Fetched[] = [];
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    asked.set(requestId, { address: response.url, type });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = asked.get(requestId);
    if (known !== undefined) fetched.push({ ...known, bytes: encodedDataLength });
  });
  await page.goto(address);
  await expect(hostOf(page)).toContainText("running in this tab");
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return fetched.filter((one) => !one.address.includes("lab-worker"));
}

test.use({ viewport: { width: 1440, height: 900 } });

for (const slug of ["who-hears-an-emit", "the-life-of-a-connection", "say-it-in-one-line"]) {
  test(`${slug} comes in 150 kB, fonts included, with no more than upright faces`, async ({ page }) => {
    const fetched = await fetchedBy(page, `/lessons/${slug}/`);
    const bytes = fetched.reduce((sum, one) => sum + one.bytes, 0);
    const list = fetched.map((one) => `${one.bytes} ${one.type} ${one.address}`).join("\n");
    expect(bytes, list).toBeLessThanOrEqual(mostBytes);
    const fonts = fetched.filter(({ type }) => type === "Font").map(({ address }) => basename(address));
    expect(fonts.filter((name) => /italic|oblique/i.test(name))).toEqual([]);
  });
}

test("the size budget weighs just the scripts that a lesson starts with", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script") asked.push(new URL(request.url()).pathname.slice(1));
  });
  // Held at the door, the server's script tells what came before it.
  const isAtRest = page.waitForRequest(/lab-host/);
  await page.route(/lab-host/, () => undefined);
  await page.goto("/lessons/rooms/");
  await isAtRest;
  const lesson = weighSite("dist/site").find(({ what }) => what.endsWith("lessons/rooms"));
  const before = asked.filter((address) => !address.includes("lab-host"));
  expect(new Set(before)).toEqual(new Set(lesson?.files));
});
