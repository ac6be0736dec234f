import { basename } from "node:path";
import { fetchedBy } from "../bench/fetched.ts";
import { weighSite } from "../scripts/size-budget.ts";
import { expect, test } from "./journey.ts";

/** What is fetched for a page before anybody does anything: HTML, styles, fonts and scripts; the lab's worker aside. */
const mostBytes = 150_000;

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
