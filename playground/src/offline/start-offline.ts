import * as words from "#words/offline.ts";
import { takeOver } from "./kept-site.ts";
import { createNote, type Note } from "./note.ts";

/** A tab that stays open for days asks this often whether there is something new. */
const askAgainMs = 60 * 60 * 1000;

/**
 * Keeps the whole site on the device, says when a new version has been fetched, and where nothing is kept says when the
 * network is gone.
 *
 * Shape:  `site` is the address of the manifest, beside which the worker is; null where the site is not to be kept.
 *         `reload` loads the page anew without losing what was typed.
 * Errors: none; a browser that refuses (plain http, a private window, blocked storage) goes on without.
 */
export function startOffline(site: string | null, reload: () => void): void {
  const note = createNote();
  watchNetwork(note);
  // There is none on plain http.
  if (site !== null && "serviceWorker" in navigator) keep(new URL("sw.js", site), note, reload).catch(() => undefined);
}

async function keep(worker: URL, note: Note, reload: () => void): Promise<void> {
  const registration = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
  const offer = () => {
    // The first worker of all replaces nothing.
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return;
    note.show(words.newVersion, [
      { label: words.reload, press: () => change(registration, reload) },
      { label: words.later, press: note.hide },
    ]);
  };
  // Opening the page may have found a new version before this was here to listen.
  const watch = () => registration.installing?.addEventListener("statechange", offer);
  offer();
  watch();
  registration.addEventListener("updatefound", watch);
  let askedMs = Date.now();
  document.addEventListener("visibilitychange", () => {
    if (document.hidden || Date.now() - askedMs < askAgainMs) return;
    askedMs = Date.now();
    registration.update().catch(() => undefined);
  });
}

/** The new worker takes over, and the page comes again from it. Another tab may have let it in already. */
function change({ waiting }: ServiceWorkerRegistration, reload: () => void): void {
  if (waiting === null) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener("controllerchange", reload, { once: true });
  waiting.postMessage(takeOver);
}

/** Where a worker answers, nothing is out of reach and nothing needs to be said. */
function watchNetwork(note: Note): void {
  let isTold = false;
  const tell = () => {
    const isCutOff = !navigator.onLine && !navigator.serviceWorker?.controller;
    if (isCutOff) note.show(words.offline, []);
    else if (isTold) note.hide();
    isTold = isCutOff;
  };
  addEventListener("offline", tell);
  addEventListener("online", tell);
  tell();
}
