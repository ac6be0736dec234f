import { createServer } from "node:http";
import type { Browser, Page } from "playwright";
import { createSite } from "../server/http.ts";
import { listen, portOf, stopListening } from "../server/listen.ts";

/** Serves a folder while it is used. Errors: throws when no port is free, else as `use`. */
export async function withSite<T>(folder: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = createServer(createSite(folder));
  const refusal = await listen(server, "127.0.0.1", 0);
  if (refusal !== null) throw new Error(refusal);
  try {
    return await use(`http://127.0.0.1:${portOf(server)}`);
  } finally {
    await stopListening(server, 0);
  }
}

/** Opens a page while it is used. Errors: as `use`. */
export async function withPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    return await use(page);
  } finally {
    await page.close();
  }
}
