import type { Host } from "../../../server/lab/host.ts";
import type { Scene } from "../../../server/lab/scene.ts";
import type { Sender } from "../../../server/lab/step.ts";
import { browserClock } from "./clock.ts";
import { createPanelAddress } from "./panel-address.ts";
import { createPanelStore, type PanelStore } from "./panel-store.ts";
import { browserFrames } from "./player.ts";
import { createStorage } from "./storage.ts";

interface BrowserPanelParts {
  readonly host: () => Promise<Host>;
  readonly scene: Scene;
  readonly source?: string;
  readonly sender?: Sender;
  /** Whether the page's address follows what the reader does, as in the playground. */
  readonly isAddressKept?: boolean;
  /** The page that copied links lead to, without a fragment. */
  readonly address: () => string;
}

/** A panel's store with the browser's own clock, storage, clipboard and lazy chunks. Errors: as createPanelStore. */
export function createBrowserPanel({ isAddressKept = false, ...parts }: BrowserPanelParts): PanelStore {
  const share = async () => (await import("./share.ts")).share;
  const store = createPanelStore({
    ...parts,
    storage: createStorage(() => localStorage),
    clock: browserClock,
    frames: browserFrames(),
    grammar: async () => (await import("./grammar.ts")).grammar,
    share,
    // There is no clipboard on plain http over a network: `undefined` makes this reject, and the text is shown instead.
    copy: async (text) => navigator.clipboard.writeText(text),
  });
  const address = createPanelAddress(store, {
    share,
    clock: browserClock,
    read: () => location.hash,
    write: (fragment) => history.replaceState(history.state, "", fragment),
    isKept: isAddressKept,
  });
  addEventListener("hashchange", () => void address.open());
  void address.open();
  return store;
}
