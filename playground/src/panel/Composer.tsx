import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import * as words from "#words/composer.ts";
import { ExpressionBox } from "./ExpressionBox.tsx";
import { Problem } from "./Problem.tsx";
import type { PanelStore } from "./panel-store.ts";
import { Scopes } from "./Scopes.tsx";
import { SenderSelect } from "./SenderSelect.tsx";
import "./composer.css";

interface ComposerProps {
  readonly store: PanelStore;
  readonly runButton: RefObject<HTMLButtonElement | null>;
}

/** Where an emit is chosen or typed, by whom it is run, and the button that runs it. */
export function Composer({ store, runButton }: ComposerProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const { composer } = store;
  const obstacle = composer.obstacle.value;
  const problem = composer.problem.value;
  const said = obstacle ?? composer.notes.value.join(" ");
  const run = () => {
    composer.settle();
    if (composer.obstacle.value === null) void store.runBox();
  };

  return (
    <form
      class="composer"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
      onFocusIn={() => void composer.wake()}
    >
      <Scopes store={store} />
      <div class="composer-line">
        <SenderSelect store={store} />
        <ExpressionBox store={store} input={box} onRun={run} />
        <button
          ref={runButton}
          type="submit"
          class="button run-button"
          aria-disabled={obstacle !== null}
          aria-describedby={obstacle === null || problem !== null ? undefined : `${store.id}-obstacle`}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          title={obstacle ?? words.runKeys}
        >
          <span class="run-mark" aria-hidden="true" />
          {words.run}
        </button>
      </div>
      <div class="composer-say">
        {problem !== null && <Problem store={store} problem={problem} box={box} />}
        {problem === null && said !== "" && (
          <p id={`${store.id}-obstacle`} role="note">
            {said}
          </p>
        )}
        {problem === null && said === "" && (
          <p class="composer-keys">{words.keys(<kbd>{words.enterKey}</kbd>, <kbd>↑</kbd>)}</p>
        )}
      </div>
    </form>
  );
}
