import { PrecacheController } from "workbox-precaching/PrecacheController.js";
import { type KeptSite, takeOver } from "./kept-site.ts";
import { scope } from "./worker-scope.ts";

declare const keptSite: KeptSite;
// The list of this build; scripts/build-service-worker.ts writes it here, and wherever else the name stands.
const { build, files } = keptSite;

// Sites under other paths of the same host have workers and caches of their own.
const mine = `emitscope ${scope.registration.scope} `;
const cacheName = mine + build;
const precache = new PrecacheController({ cacheName });
precache.addToCacheList([...files]);

const olderCaches = async () => (await caches.keys()).filter((name) => name.startsWith(mine) && name !== cacheName);

/** What has not changed since an older build need not be fetched again. */
async function carryOver(): Promise<void> {
  const here = await caches.open(cacheName);
  for (const name of await olderCaches()) {
    const older = await caches.open(name);
    for (const key of precache.getURLsToCacheKeys().values()) {
      const known = await older.match(key);
      if (known !== undefined) await here.put(key, known);
    }
  }
}

scope.addEventListener("install", (event) => {
  const install = async () => {
    await carryOver();
    await precache.install(event);
  };
  event.waitUntil(
    install().catch(async (cause: unknown) => {
      // Half a build is of no use, and the next one would carry it over.
      await caches.delete(cacheName);
      throw cause;
    }),
  );
});

scope.addEventListener("activate", (event) => {
  const take = async () => {
    const pages = await scope.clients.matchAll({ type: "window" });
    // Other pages may still be those of an older build: theirs stays until a worker takes over with none open.
    if (pages.length < 2) await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
    // On the first visit the page that is open works offline from now on as well.
    await scope.clients.claim();
  };
  event.waitUntil(take());
});

scope.addEventListener("message", ({ data }) => {
  if (data === takeOver) void scope.skipWaiting();
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  if (request.method !== "GET" || !url.href.startsWith(scope.registration.scope)) return;
  const cacheKey = precache.getCacheKeyForURL(url.href);
  if (cacheKey !== undefined) {
    event.respondWith(precache.strategy.handle({ event, request, params: { cacheKey } }));
  } else if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => pageWithoutNetwork(url)));
  } else {
    // A script of an older build, asked for by a page of that build.
    event.respondWith(caches.match(request).then((known) => known ?? fetch(request)));
  }
});

/** Offline: an address without its last slash is sent on, as by the server; any other one to the page that says so. */
function pageWithoutNetwork(url: URL): Response {
  const whole = new URL(url.href.replace(/(\/index\.html|\/)?$/, "/"));
  const isKept = precache.getCacheKeyForURL(whole.href) !== undefined;
  return Response.redirect(isKept ? whole.href : new URL("offline/", scope.registration.scope).href);
}
