import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import * as words from "#words/scene-editor.ts";
import { PanelIcon } from "./PanelIcon.tsx";
import type { PanelStore } from "./panel-store.ts";
import { SceneFields } from "./SceneFields.tsx";
import { SceneJson } from "./SceneJson.tsx";
import { createSceneDraft } from "./scene-draft.ts";
import { scenePresets } from "./scene-presets.ts";
import "./scene-editor.css";

/** The scene itself: its clients, what they are in and what they answer. A change starts a fresh server. */
export function SceneEditor({ store }: { readonly store: PanelStore }) {
  const draft = useMemo(
    () => createSceneDraft({ scene: store.scene, load: store.load, parse: store.parseScene }),
    [store],
  );
  const isJsonOpen = useSignal(false);
  const { value: clients } = draft.clients;
  return (
    <div class="scene-editor">
      <div class="scene-bar">
        <label class="scene-preset">
          <span>{words.startFrom}</span>
          <select
            value=""
            onChange={({ currentTarget }) => {
              const preset = scenePresets[Number(currentTarget.value)];
              if (preset) void draft.useScene(preset.scene);
              currentTarget.value = "";
            }}
          >
            <option value="">{words.readyScene}</option>
            {scenePresets.map(({ title }, index) => (
              <option key={title} value={index}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="quiet-button" onClick={() => void draft.adopt(store.state.value)}>
          {words.keepAsNow}
        </button>
        <button
          type="button"
          class="quiet-button"
          aria-expanded={isJsonOpen.value}
          onClick={() => {
            isJsonOpen.value = !isJsonOpen.value;
          }}
        >
          {words.asJson}
        </button>
      </div>
      {isJsonOpen.value && <SceneJson draft={draft} />}
      <SceneFields draft={draft} clients={clients} />
      <button type="button" class="quiet-button" onClick={draft.add}>
        <PanelIcon name="plus" /> {words.addClient}
      </button>
    </div>
  );
}
