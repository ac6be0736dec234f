import { render } from "preact";
import * as words from "#words/search.ts";
import { SearchDialog } from "./SearchDialog.tsx";
import { searchFileName } from "./search-file.ts";
import { createSearchStore } from "./search-store.ts";
import "../styles/search.css";

/** A network that is there but silent counts as failed. Units: milliseconds. */
const patienceMs = 10_000;

/**
 * The search over the page. What it gives opens it, with what was typed last time selected; the focus returns to where it
 * was when it closes.
 *
 * Errors: none; texts that cannot be had are told in the dialog, with a way to try again.
 */
export function createSearch(): () => void {
  const root = document.body.dataset.root ?? "./";
  const store = createSearchStore({
    // Asked for anew each visit: a lesson that was changed must not be searched as it was.
    fetchTexts: async () => {
      const answer = await fetch(root + searchFileName, { cache: "no-cache", signal: AbortSignal.timeout(patienceMs) });
      if (!answer.ok) throw new Error(`${searchFileName} was answered with ${answer.status}`);
      return answer.json();
    },
    isOnline: () => navigator.onLine,
  });
  const dialog = document.createElement("dialog");
  dialog.className = "search";
  dialog.ariaLabel = words.title;
  document.body.append(dialog);
  const close = () => dialog.close();
  render(
    <SearchDialog store={store} root={root} onOpen={(address) => goTo(root + address, close)} onClose={close} />,
    dialog,
  );
  // Pressed beside the dialog's own content, which covers it whole.
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) close();
  });
  addEventListener("online", () => {
    if (dialog.open) void store.load();
  });
  return () => {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector("input")?.select();
    void store.load();
  };
}

/** Leads there; a section of this very page is scrolled to, and takes the focus, so that Tab goes on from it. */
function goTo(address: string, close: () => void): void {
  const { origin, pathname, hash, href } = new URL(address, location.href);
  close();
  if (pathname !== location.pathname || origin !== location.origin) {
    location.assign(href);
    return;
  }
  const heading =
    hash === "" ? document.querySelector("h1") : document.getElementById(decodeURIComponent(hash.slice(1)));
  history.pushState(null, "", href);
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.scrollIntoView({ block: "start" });
  heading.focus({ preventScroll: true });
}
