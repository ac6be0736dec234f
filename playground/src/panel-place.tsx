import { effect } from "@preact/signals";
import { render } from "preact";
import type { Host } from "../../server/lab/host.ts";
import type { LessonScene } from "../../server/lesson/lesson.ts";
import { atRest } from "./at-rest.ts";
import { loadOnce } from "./load-once.ts";
import { showMissingFiles } from "./missing-files.ts";
import { createBrowserPanel } from "./panel/browser-panel.ts";
import { Panel } from "./panel/Panel.tsx";
import type { PanelStore } from "./panel/panel-store.ts";
import { createSheet, type Sheet } from "./sheet.ts";
import { whenShown } from "./when-shown.ts";

/** The page's live panel: its state, and the sheet it is on where the screen is narrow. */
export interface OpenPanel {
  readonly store: PanelStore;
  readonly sheet: Sheet;
  /** The scene that the page itself begins with. */
  readonly first: LessonScene;
  /** Where its labs run; other labs of the page run there too, as one worker serves them all. */
  readonly host: () => Promise<Host>;
}

/**
 * Puts the live panel into its place on this page and starts its lab when the page is at rest.
 *
 * Errors: none; a lab that cannot start is told in the panel and in the header.
 */
export function openPanel(place: HTMLElement): OpenPanel {
  const inside = place.querySelector<HTMLElement>(".panel-inside");
  if (inside === null) throw new Error("the panel's place has no inside");
  // Written by our own prerendering, which typed it.
  const first = JSON.parse(place.dataset.panel ?? "") as LessonScene;
  const isAlone = document.body.dataset.page === "alone";
  const host = oneHost();
  const store = createBrowserPanel({
    host,
    scene: first.scene,
    ...first.start,
    follows: isAlone ? "the address, and keeps it" : "the address",
    onMissingPart: showMissingFiles,
    address: pageAddress,
  });
  const sheet = createSheet(place, store);
  // Behind a closed sheet there is nothing to draw, and a phone has other things to do while the text is being read.
  whenShown(inside, () => {
    inside.replaceChildren();
    render(<Panel store={store} isSceneEditable={isAlone} />, inside);
  });
  showHost(store);
  const begin = () =>
    (first.isRunAtOnce && !location.hash.includes("=") ? store.runBox() : store.start()).catch(() =>
      showMissingFiles(),
    );
  void atRest().then(begin);
  return { store, sheet, first, host };
}

/** A small panel within the text: its own state, on the page's host, started with its first use. */
export function openInlinePanel(inside: HTMLElement, id: string, first: LessonScene, host: () => Promise<Host>) {
  const store = createBrowserPanel({
    id,
    host,
    scene: first.scene,
    ...first.start,
    follows: "no address",
    onMissingPart: showMissingFiles,
    address: pageAddress,
  });
  const draw = (into: HTMLElement) => {
    // What stands there already stays, for paper.
    const live = document.createElement("div");
    live.className = "scene-live";
    into.append(live);
    render(<Panel store={store} />, live);
  };
  draw(inside);
  return { store, draw };
}

const pageAddress = () => location.href.replace(/#.*$/, "");

/** One host for all panels of the page; one that could not be loaded is asked for again. */
function oneHost(): () => Promise<Host> {
  return loadOnce(async () => (await import("./hosts/worker-host.ts")).createWorkerHost());
}

/** The header's line about the server. */
function showHost(store: PanelStore): void {
  const status = document.querySelector<HTMLElement>(".host");
  const text = status?.querySelector(".host-text");
  if (!status || !text) return;
  effect(() => {
    const { type } = store.status.value;
    status.dataset.host = type === "running" ? "ready" : type;
    text.textContent = store.hostText.value;
  });
}
