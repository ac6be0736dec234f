import type { RefObject } from "preact";
import type { Failure } from "../../../server/lab/result.ts";
import { fixOf } from "./fix.ts";
import type { PanelStore } from "./panel-store.ts";

interface ProblemProps {
  readonly store: PanelStore;
  readonly problem: Failure;
  readonly box: RefObject<HTMLInputElement | null>;
}

/** What is wrong with the typed text, where, and the nearest spelling as a button when there is one. */
export function Problem({ store, problem, box }: ProblemProps) {
  const source = store.source.value;
  const fix = fixOf(problem, source);
  const place = problem.at;
  return (
    <>
      <p role="alert" id="expression-problem" class="problem">
        {place !== undefined && <span class="problem-place">Column {columnOf(source, place.offset)}: </span>}
        {problem.message}
      </p>
      {fix !== null && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            store.setSource(fix.source);
            store.composer.settle();
            box.current?.focus();
          }}
        >
          Use <code>{fix.spelling}</code>
        </button>
      )}
      {place !== undefined && (
        <button
          type="button"
          class="quiet-button"
          onClick={() => {
            box.current?.focus();
            box.current?.setSelectionRange(place.offset, place.offset + place.length);
          }}
        >
          Show where
        </button>
      )}
    </>
  );
}

/** Columns as people count them: from 1, an emoji as one. */
function columnOf(source: string, offset: number): number {
  return [...source.slice(0, offset)].length + 1;
}
