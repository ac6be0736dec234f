import { effect } from "@preact/signals";
import * as words from "#words/panel-place.ts";
import type { PanelStore } from "./panel/panel-store.ts";

/** The panel as a sheet at the bottom of a narrow screen; on a wide one it always stands open beside the text. */
export interface Sheet {
  open(): void;
}

/**
 * Gives the bar at the bottom its Run and its way to open the panel.
 *
 * Errors: none; a page whose panel has no bar gets a sheet that is always open.
 */
export function createSheet(place: HTMLElement, store: PanelStore): Sheet {
  const bar = place.querySelector<HTMLElement>(".sheet-bar");
  const source = place.querySelector(".sheet-source");
  const run = place.querySelector<HTMLButtonElement>(".sheet-run");
  const toggle = place.querySelector<HTMLButtonElement>(".sheet-toggle");
  if (!bar || !source || !run || !toggle) return { open() {} };

  const show = (isOpen: boolean) => {
    place.dataset.sheet = isOpen ? "open" : "closed";
    toggle.setAttribute("aria-expanded", String(isOpen));
    toggle.ariaLabel = isOpen ? words.closePanel : words.openPanel;
    toggle.textContent = isOpen ? words.closePanel : words.panelShort;
  };
  show(false);
  bar.hidden = false;
  toggle.addEventListener("click", () => show(place.dataset.sheet !== "open"));
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.defaultPrevented || place.dataset.sheet !== "open") return;
    show(false);
    toggle.focus();
  });
  run.addEventListener("click", () => {
    show(true);
    // The button has just gone with the closed sheet: the focus goes where the panel is closed again.
    toggle.focus();
    void store.runBox();
  });
  effect(() => {
    source.textContent = store.source.value;
  });
  // What came of a run is seen, whatever stands above it; and as much of the stage as fits.
  effect(() => {
    if (store.shown.value === null || place.dataset.sheet !== "open") return;
    requestAnimationFrame(() => place.querySelector(".result")?.scrollIntoView({ block: "nearest" }));
  });
  return { open: () => show(true) };
}
