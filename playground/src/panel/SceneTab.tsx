import * as words from "#words/panel.ts";
import type { PanelStore } from "./panel-store.ts";
import { useLater } from "./use-later.ts";

/** The scene's editor, which most readers never open: its script is loaded with the tab. */
export function SceneTab({ store }: { readonly store: PanelStore }) {
  const later = useLater(async () => (await import("./SceneEditor.tsx")).SceneEditor);
  if (later.type === "there") return <later.part store={store} />;
  return <p class="tab-hint">{later.type === "gone" ? words.editorGone : "…"}</p>;
}
