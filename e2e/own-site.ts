import { createServer, type RequestListener } from "node:http";
import { type BrowserContext, chromium, expect, type Page } from "playwright/test";
import { browserArguments, findBrowser } from "../scripts/find-browser.ts";
import { createSite } from "../server/http.ts";
import { listen, portOf } from "../server/listen.ts";

/**
 * A site under a name of its own, as the service worker keeps away from this very machine's names; the browser takes that
 * name for this machine, and plain http there for secure.
 */
export interface OwnSite {
  readonly context: BrowserContext;
  /** The site's own address, with the path it is served under; ends in a slash. */
  readonly address: string;
  /** Serves this folder from now on, in place of the one before. */
  serve(folder: string): void;
  /** Stops the server and cuts the browser's network. */
  goOffline(): Promise<void>;
  close(): Promise<void>;
}

interface OwnSiteOptions {
  /** Where the site is on its host. */
  readonly path?: string;
  /** Whether the browser takes it for a secure origin; without, it has no service workers, as plain http on a LAN. */
  readonly isSecure?: boolean;
}

/** Opens a site of its own for one journey, in a browser of its own. Errors: rejects when one of them does not start. */
export async function openOwnSite(
  folder: string,
  { path = "/", isSecure = true }: OwnSiteOptions = {},
): Promise<OwnSite> {
  let site: RequestListener = createSite(folder);
  const server = createServer((request, response) => {
    // Under a path, as a static host does: nothing of the site is above it.
    const target = request.url ?? "";
    if (!target.startsWith(path)) return void response.writeHead(404).end();
    request.url = `/${target.slice(path.length)}`;
    site(request, response);
  });
  const refused = await listen(server, "127.0.0.1", 0);
  if (refused !== null) throw new Error(refused);
  const origin = `http://emitscope.test:${portOf(server)}`;
  const executablePath = findBrowser();
  const browser = await chromium.launch({
    args: [
      ...browserArguments,
      "--host-resolver-rules=MAP emitscope.test 127.0.0.1",
      ...(isSecure ? [`--unsafely-treat-insecure-origin-as-secure=${origin}`] : []),
    ],
    ...(executablePath === null ? {} : { executablePath }),
  });
  const context = await browser.newContext();
  const stop = async () => {
    server.closeAllConnections();
    if (server.listening) await new Promise((resolve) => server.close(resolve));
  };
  return {
    context,
    address: origin + path,
    serve(next) {
      site = createSite(next);
    },
    async goOffline() {
      await stop();
      await context.setOffline(true);
    },
    async close() {
      await browser.close();
      await stop();
    },
  };
}

/** Waits until this page has a worker that answers for it, and with it all of the site. */
export async function untilKept(page: Page): Promise<void> {
  const script = await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    await serviceWorker.ready;
    if (serviceWorker.controller === null) {
      await new Promise((resolve) => serviceWorker.addEventListener("controllerchange", resolve, { once: true }));
    }
    return serviceWorker.controller?.scriptURL;
  });
  expect(script).toMatch(/\/sw\.js$/);
}
