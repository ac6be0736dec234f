import { useSignal } from "@preact/signals";
import type { FunctionComponent } from "preact";
import { useEffect } from "preact/hooks";
import type { PanelStore } from "./panel-store.ts";

type Editor = FunctionComponent<{ readonly store: PanelStore }>;

/** The scene's editor, which most readers never open: its script is loaded with the tab. */
export function SceneTab({ store }: { readonly store: PanelStore }) {
  const editor = useSignal<Editor | null>(null);
  const hasFailed = useSignal(false);
  useEffect(() => {
    import("./SceneEditor.tsx").then(
      (chunk) => {
        editor.value = chunk.SceneEditor;
      },
      () => {
        hasFailed.value = true;
      },
    );
  }, []);
  const View = editor.value;
  if (View !== null) return <View store={store} />;
  return (
    <p class="tab-hint">{hasFailed.value ? "The editor could not be loaded. Reload the page to try again." : "…"}</p>
  );
}
