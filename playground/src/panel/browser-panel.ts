import type { Host } from "../../../server/lab/host.ts";
import type { Scene } from "../../../server/lab/scene.ts";
import type { Sender } from "../../../server/lab/step.ts";
import { browserClock } from "./clock.ts";
import { createPanelStore, type PanelStore } from "./panel-store.ts";
import { browserFrames } from "./player.ts";
import { createStorage } from "./storage.ts";

interface BrowserPanelParts {
  readonly host: () => Promise<Host>;
  readonly scene: Scene;
  readonly source?: string;
  readonly sender?: Sender;
  /** The page that copied links lead to, without a fragment. */
  readonly address: () => string;
}

/** A panel's store with the browser's own clock, storage, clipboard and lazy chunks. Errors: as createPanelStore. */
export function createBrowserPanel(parts: BrowserPanelParts): PanelStore {
  return createPanelStore({
    ...parts,
    storage: createStorage(() => localStorage),
    clock: browserClock,
    frames: browserFrames(),
    grammar: async () => (await import("./grammar.ts")).grammar,
    share: async () => (await import("./share.ts")).share,
    // There is no clipboard on plain http over a network: `undefined` makes this reject, and the text is shown instead.
    copy: async (text) => navigator.clipboard.writeText(text),
  });
}
