import { useRef } from "preact/hooks";
import * as words from "#words/scene-editor.ts";
import type { SceneDraft } from "./scene-draft.ts";

/** The scene as text, to keep in a file or bring from one. */
export function SceneJson({ draft }: { readonly draft: SceneDraft }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const problem = draft.problem.value?.field === "json" ? draft.problem.value : null;
  return (
    <form
      class="scene-json"
      onSubmit={(event) => {
        event.preventDefault();
        void draft.useJson(field.current?.value ?? "");
      }}
    >
      <label>
        {words.json}
        <textarea
          ref={field}
          rows={8}
          spellcheck={false}
          key={draft.json.value}
          defaultValue={draft.json.value}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : "scene-json-problem"}
        />
      </label>
      {problem !== null && (
        <p class="menu-problem" role="alert" id="scene-json-problem">
          {problem.message}
        </p>
      )}
      <button type="submit" class="small-button">
        {words.useJson}
      </button>
    </form>
  );
}
