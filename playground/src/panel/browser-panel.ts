import type { Host } from "../../../server/lab/host.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { Sender } from "../../../server/lab/step.ts";
import { loadOnce } from "../load-once.ts";
import { browserClock } from "./clock.ts";
import { createPanelStore, type PanelStore } from "./panel-store.ts";
import { browserFrames } from "./player.ts";
import type { Share } from "./share.ts";
import { createStorage } from "./storage.ts";

interface BrowserPanelParts {
  readonly host: () => Promise<Host>;
  readonly scene: Scene;
  readonly source?: string;
  readonly sender?: Sender;
  readonly id?: string;
  /** Whether it opens what the page's address holds, and, as in the playground, writes there what the reader does. */
  readonly follows: "no address" | "the address" | "the address, and keeps it";
  /** Says that a script of this page is gone. */
  readonly onMissingPart: () => void;
  /** The page that copied links lead to, without a fragment. */
  readonly address: () => string;
}

/** A panel's store with the browser's own clock, storage, clipboard and lazy chunks. Errors: as createPanelStore. */
export function createBrowserPanel({ follows, ...parts }: BrowserPanelParts): PanelStore {
  const share = async () => (await import("./share.ts")).share;
  const store = createPanelStore({
    ...parts,
    storage: createStorage(() => localStorage),
    clock: browserClock,
    frames: browserFrames(),
    tell: async () => (await import("./after-run.ts")).tellTrace,
    grammar: async () => (await import("./grammar.ts")).grammar,
    share,
    reload: () => location.reload(),
    // There is no clipboard on plain http over a network: `undefined` makes this reject, and the text is shown instead.
    copy: async (text) => navigator.clipboard.writeText(text),
  });
  if (follows !== "no address") followAddress(store, share, follows === "the address, and keeps it");
  return store;
}

/** Opens what the address holds, now and when it changes; most visits have a plain address and need no code for it. */
function followAddress(store: PanelStore, share: () => Promise<Share>, isKept: boolean): void {
  const address = loadOnce(async () => {
    const { createPanelAddress } = await import("./panel-address.ts");
    return createPanelAddress(store, {
      share,
      clock: browserClock,
      write: (fragment) => history.replaceState(history.state, "", fragment),
      isKept,
    });
  });
  const open = async () => {
    // Read at once: a skip link may have put its own place there before the code is loaded.
    const fragment = location.hash;
    if (!isKept && !fragment.includes("=")) return;
    await (await address()).open(fragment);
  };
  // A script that is gone is told by the page, once for all of them.
  const follow = () => void open().catch(() => undefined);
  addEventListener("hashchange", follow);
  follow();
}
