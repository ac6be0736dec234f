import { effect } from "@preact/signals";
import { render } from "preact";
import type { Scene } from "../../server/lab/scene/scene.ts";
import { showMissingFiles } from "./missing-files.ts";
import type { PanelStart } from "./pages/panel-start.ts";
import { createBrowserPanel } from "./panel/browser-panel.ts";
import { Panel } from "./panel/Panel.tsx";
import type { PanelStore } from "./panel/panel-store.ts";
import { createSheet, type Sheet } from "./sheet.ts";

/** The page's live panel: its state, and the sheet it is on where the screen is narrow. */
export interface OpenPanel {
  readonly store: PanelStore;
  readonly sheet: Sheet;
  /** The scene that the page itself begins with. */
  readonly scene: Scene;
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
  const { scene, sender, source, isRunAtOnce } = JSON.parse(place.dataset.panel ?? "") as PanelStart;
  const store = createBrowserPanel({
    host: async () => (await import("./hosts/worker-host.ts")).createWorkerHost(),
    scene,
    source,
    sender: sender === null ? { type: "server" } : { type: "client", name: sender },
    isAddressKept: document.body.dataset.page === "alone",
    onMissingPart: showMissingFiles,
    address: () => location.href.replace(/#.*$/, ""),
  });
  inside.replaceChildren();
  render(<Panel store={store} isSceneEditable={document.body.dataset.page === "alone"} />, inside);
  showHost(store);
  const begin = () =>
    (isRunAtOnce && !location.hash.includes("=") ? store.runBox() : store.start()).catch(() => showMissingFiles());
  atRest(() => void begin());
  return { store, sheet: createSheet(place, store), scene };
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

/** Once the page is drawn and has nothing else to do; Safari has no idle callback. */
function atRest(begin: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(begin, { timeout: 1500 });
  else setTimeout(begin, 200);
}
