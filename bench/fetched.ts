import type { Page } from "playwright";
import { expect } from "playwright/test";

/** One answer that came for a page. */
export interface Fetched {
  readonly address: string;
  /** As the browser sorts it: Document, Stylesheet, Script, Font and so on. */
  readonly type: string;
  /** Headers and body, as they came over the wire. */
  readonly bytes: number;
}

/**
 * What a lesson fetches before anybody does anything: opened with nothing in the cache, until its server runs and it is at
 * rest. The lab's worker is left out, and on this machine nothing is kept for offline.
 *
 * Errors: throws when the lesson's server does not start.
 */
export async function fetchedBy(page: Page, lesson: string): Promise<readonly Fetched[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  const answered = new Map<string, { readonly address: string; readonly type: string }>();
  const fetched: Fetched[] = [];
  session.on("Network.responseReceived", ({ requestId, response, type }) => {
    answered.set(requestId, { address: response.url, type });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const known = answered.get(requestId);
    if (known !== undefined) fetched.push({ ...known, bytes: encodedDataLength });
  });
  await page.goto(lesson);
  await expect(page.getByRole("status", { name: "Host" })).toContainText("running in this tab");
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await session.detach();
  return fetched.filter(({ address }) => !address.includes("lab-worker"));
}
