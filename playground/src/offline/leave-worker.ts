import { scope } from "./worker-scope.ts";

/**
 * Ends whatever service worker was here before. A site with an author's own lessons serves it as sw.js: at an address that
 * once had the built site, its worker would otherwise show the old pages for ever.
 */
async function leave(): Promise<void> {
  for (const name of await caches.keys()) {
    if (name.startsWith(`emitscope ${scope.registration.scope} `)) await caches.delete(name);
  }
  await scope.registration.unregister();
  for (const page of await scope.clients.matchAll({ type: "window" })) {
    if (page.url.startsWith(scope.registration.scope)) await page.navigate(page.url);
  }
}

scope.addEventListener("install", () => void scope.skipWaiting());
scope.addEventListener("activate", (event) => event.waitUntil(leave()));
