import type { Page } from "playwright";
import { expect } from "playwright/test";
import { printAddress } from "../server/lab/share/address.ts";

const source = 'io.to("general").emit("msg", "hi")';

function experimentWith(clients: number): string {
  const names = Array.from({ length: clients }, (_, index) => `c${index}`);
  return printAddress({
    scene: {
      clients: names.map((name, index) => ({ name, namespace: "/", rooms: index % 3 === 0 ? [] : ["general"] })),
    },
    steps: [],
    sender: { type: "client", name: "c1" },
    source,
    isRun: false,
  });
}

/**
 * The time of each frame while one run plays in the playground, from Run to the end of the replay.
 *
 * Units:  milliseconds.
 * Errors: throws when the page does not offer Run, or the replay does not end.
 */
export async function measureFrames(page: Page, site: string, clients: number): Promise<number[]> {
  await page.goto(`${site}/playground/${experimentWith(clients)}`);
  const panel = page.getByRole("complementary", { name: "Live panel" });
  const run = panel.getByRole("button", { name: "Run", exact: true });
  const play = panel.getByRole("group", { name: "Timeline" }).getByRole("button", { name: "Play", exact: true });
  // The page's own scene is there before the address has been read.
  await expect(panel.getByRole("textbox", { name: "Emit expression" })).toHaveValue(source);
  // The first run starts the lab and connects the clients; the second is the one that is watched.
  await run.click();
  await panel.getByRole("status", { name: "Result" }).filter({ hasText: "received" }).waitFor();
  await play.waitFor({ timeout: 60_000 });

  const frames = await page.evaluateHandle(() => {
    const times: number[] = [];
    let last: number | null = null;
    const tick = (atMs: number) => {
      if (last !== null) times.push(atMs - last);
      last = atMs;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    return times;
  });
  await run.click();
  await panel.getByRole("button", { name: "Pause", exact: true }).waitFor();
  await play.waitFor({ timeout: 60_000 });
  return await frames.jsonValue();
}
