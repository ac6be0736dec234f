import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import * as words from "#words/panel.ts";
import type { PanelStore } from "./panel-store.ts";
import { Receipts } from "./Receipts.tsx";
import { ResultStatus } from "./ResultStatus.tsx";
import { SceneTab } from "./SceneTab.tsx";
import { useLater } from "./use-later.ts";

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly content: () => ComponentChildren;
}

interface PanelTabsProps {
  readonly store: PanelStore;
  readonly isSceneEditable: boolean;
}

/** What stands under the timeline: the result in a sentence, and a tab for each way to look at what happened. */
export function PanelTabs({ store, isSceneEditable }: PanelTabsProps) {
  const chosen = useSignal("receipts");
  const list = useRef<HTMLDivElement>(null);
  const tabs: readonly Tab[] = [
    { id: "receipts", name: words.receipts, content: () => <Receipts store={store} /> },
    { id: "server-code", name: words.serverCode, content: () => <CodeTab store={store} /> },
    ...(isSceneEditable ? [{ id: "scene", name: words.scene, content: () => <SceneTab store={store} /> }] : []),
  ];
  const current = tabs.find(({ id }) => id === chosen.value) ?? tabs[0];

  const onKeyDown = (event: KeyboardEvent) => {
    const here = tabs.findIndex(({ id }) => id === chosen.value);
    const places: Readonly<Record<string, number>> = {
      ArrowRight: (here + 1) % tabs.length,
      ArrowLeft: (here + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = places[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (tab === undefined) return;
    event.preventDefault();
    chosen.value = tab.id;
    list.current?.querySelector<HTMLElement>(`#${store.id}-${tab.id}`)?.focus();
  };

  return (
    <div class="panel-results">
      <div class="panel-tabs">
        <div role="tablist" aria-label={words.tabs} ref={list} onKeyDown={onKeyDown}>
          {tabs.map(({ id, name }) => (
            <button
              key={id}
              type="button"
              role="tab"
              id={`${store.id}-${id}`}
              class="tab"
              aria-selected={current?.id === id}
              aria-controls={`${store.id}-tab`}
              tabIndex={current?.id === id ? 0 : -1}
              onClick={() => {
                chosen.value = id;
              }}
            >
              {name}
            </button>
          ))}
        </div>
        <ResultStatus store={store} />
      </div>
      <div
        class="panel-tab"
        role="tabpanel"
        id={`${store.id}-tab`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        tabIndex={0}
        aria-labelledby={`${store.id}-${current?.id}`}
      >
        {current?.content()}
      </div>
      {current?.id !== "receipts" && (
        <div class="only-printed">
          <Receipts store={store} />
        </div>
      )}
    </div>
  );
}

function CodeTab({ store }: { readonly store: PanelStore }) {
  const later = useLater(async () => (await import("./ServerCode.tsx")).ServerCode);
  return later.type === "there" ? <later.part store={store} /> : null;
}
