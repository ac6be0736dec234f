import { useRef } from "preact/hooks";
import * as words from "#words/panel.ts";
import { Stage } from "../visuals/stage/View.tsx";
import { ClientMenu } from "./ClientMenu.tsx";
import { Composer } from "./Composer.tsx";
import { Notices } from "./Notices.tsx";
import { PanelTabs } from "./PanelTabs.tsx";
import { PrintedScene } from "./PrintedScene.tsx";
import { onPanelKeyDown } from "./panel-keys.ts";
import type { PanelStore } from "./panel-store.ts";
import { StageTools } from "./StageTools.tsx";
import { Timeline } from "./Timeline.tsx";
import "./panel.css";

interface PanelProps {
  readonly store: PanelStore;
  /** Whether the reader may change the scene itself, as in the playground. */
  readonly isSceneEditable?: boolean;
}

/**
 * The live panel: composer, stage, timeline, receipts. It stands in the landmark that the page gives it.
 *
 * Errors: none; what fails is told in the panel, and what was typed stays.
 */
export function Panel({ store, isSceneEditable = false }: PanelProps) {
  const runButton = useRef<HTMLButtonElement>(null);
  const status = store.status.value;
  const wake = () => {
    if (status.type === "idle") void store.start();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the whole panel; each has a button as well
    <div
      class={`panel is-${status.type}`}
      onKeyDown={(event) => onPanelKeyDown(event, store.player)}
      onFocusIn={wake}
      onPointerEnter={wake}
    >
      <Notices store={store} runButton={runButton} />
      <Composer store={store} runButton={runButton} />
      <div class="panel-stage" aria-busy={status.type === "starting"}>
        <Stage
          state={store.state}
          sender={store.sender}
          player={store.player}
          onOpenClient={(name, anchor) => store.clientMenu.show({ type: "client", name, anchor })}
          selected={store.clientMenu.selected}
        />
        <StageTools store={store} />
        {store.state.value.clients.length === 0 && <p class="stage-hint">{words.nobodyHere}</p>}
      </div>
      <Timeline player={store.player} />
      <PrintedScene state={store.state.value} />
      <h2 class="only-printed printed-runs">{words.printed}</h2>
      <PanelTabs store={store} isSceneEditable={isSceneEditable} />
      <ClientMenu store={store} />
    </div>
  );
}
