import { join } from "node:path";
import { chromium } from "playwright";
import type { DrawRequest, DrawResult } from "../../playground/src/lesson/diagram/draw/draw.ts";
import type { DrawMessage } from "../../playground/src/lesson/diagram/draw/drawing-frame.ts";
import { browserArguments, findBrowser } from "../find-browser.ts";

/** A browser that has the drawing page open. */
export interface DrawingBrowser {
  draw(request: DrawRequest): Promise<DrawResult>;
  close(): Promise<void>;
}

// Nothing listens there: every file is answered from the folder.
const origin = "http://drawing.invalid";

/**
 * Opens the built drawing page in this machine's Chromium.
 *
 * Errors: throws one sentence when there is no browser; what goes wrong in the page rejects.
 */
export async function openDrawingBrowser(folder: string): Promise<DrawingBrowser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error("Drawing needs a browser: install Chromium or Google Chrome.");
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const page = await browser.newPage();
  const failed = new Promise<never>((_resolve, reject) => page.on("pageerror", reject));
  // Told to whoever draws next; without a listener Node would stop here.
  failed.catch(() => undefined);
  await page.route("**/*", (route) => {
    const { pathname } = new URL(route.request().url());
    return route.fulfill({ path: join(folder, pathname === "/" ? "index.html" : pathname) });
  });
  await page.goto(`${origin}/`);
  let count = 0;
  return {
    async draw(request) {
      count += 1;
      const message: DrawMessage = { type: "diagram:draw", id: count, ...request };
      return Promise.race([failed, page.evaluate(askInPage, message)]);
    },
    close: () => browser.close(),
  };
}

/** Runs in the page: asks it as another page would. */
function askInPage(message: DrawMessage): Promise<DrawResult> {
  return new Promise((resolve) => {
    addEventListener("message", function onAnswer({ data }: MessageEvent) {
      if (data?.type !== "diagram:drawn" || data.id !== message.id) return;
      removeEventListener("message", onAnswer);
      resolve(data.result);
    });
    postMessage(message, location.origin);
  });
}
