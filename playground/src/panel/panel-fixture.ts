import type { Host } from "../../../server/lab/host.ts";
import { tellTrace } from "../../../server/lab/replay/told.ts";
import type { Failure } from "../../../server/lab/result.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import { createNodeHost } from "../../../server/node-host.ts";
import { grammar } from "./grammar.ts";
import { createPanelStore, type PanelParts, type PanelStore } from "./panel-store.ts";
import { share } from "./share.ts";
import { createStorage, type TextStorage } from "./storage.ts";

/** Ana and Bo in general, Cy in general and random, Dee in random, Eli in none. */
export const fiveClients: Scene = {
  clients: [
    { name: "Ana", namespace: "/", rooms: ["general"] },
    { name: "Bo", namespace: "/", rooms: ["general"] },
    { name: "Cy", namespace: "/", rooms: ["general", "random"] },
    { name: "Dee", namespace: "/", rooms: ["random"] },
    { name: "Eli", namespace: "/", rooms: [] },
  ],
};

/** A panel on real Socket.IO on Node, with a clock that only the test moves. */
export interface TestPanel {
  readonly store: PanelStore;
  readonly copied: string[];
  /** What the page was asked for, in order. */
  readonly asked: ("tell a part is missing" | "reload")[];
  /** Lets the time pass that every waiting courtesy waits for. */
  passTime(): void;
  /** Ends the lab as a host that dies does. */
  lose(failure: Failure): void;
  close(): Promise<void>;
}

/** Opens a panel for one test. Errors: none; `overrides` replace what the browser would give. */
export function openTestPanel(overrides: Partial<PanelParts> = {}): TestPanel {
  const nodeHost = createNodeHost();
  const waiting = new Set<() => void>();
  const copied: string[] = [];
  const asked: TestPanel["asked"] = [];
  let onLostNow: (failure: Failure) => void = () => {};
  let closeLab = async () => {};
  const host: Host = {
    ...nodeHost,
    async open(scene, onLost, signal) {
      const opened = await nodeHost.open(scene, onLost, signal);
      onLostNow = onLost;
      if (opened.ok) closeLab = opened.value.close;
      return opened;
    },
  };
  const store = createPanelStore({
    host: async () => host,
    tell: async () => tellTrace,
    scene: fiveClients,
    storage: memoryStorage(),
    clock: {
      after(_afterMs, run) {
        waiting.add(run);
        return () => waiting.delete(run);
      },
    },
    frames: { request: () => () => undefined, onHidden: () => () => undefined },
    grammar: async () => grammar,
    share: async () => share,
    copy: async (text) => void copied.push(text),
    onMissingPart: () => void asked.push("tell a part is missing"),
    reload: () => void asked.push("reload"),
    address: () => "https://example.test/playground/",
    source: 'socket.to("general").emit("msg", "hi")',
    ...overrides,
  });
  return {
    store,
    copied,
    asked,
    passTime() {
      const due = [...waiting];
      waiting.clear();
      for (const run of due) run();
    },
    lose(failure) {
      void closeLab();
      onLostNow(failure);
    },
    async close() {
      await store.close();
      await nodeHost.close();
    },
  };
}

function memoryStorage(): TextStorage {
  return createStorage(() => {
    throw new Error("blocked");
  });
}
