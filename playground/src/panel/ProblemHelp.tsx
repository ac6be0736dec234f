import type { RefObject } from "preact";
import * as words from "#words/problem-help.ts";
import type { Failure } from "../../../server/lab/result.ts";
import { fixOf } from "./fix.ts";
import type { PanelStore } from "./panel-store.ts";

interface ProblemHelpProps {
  readonly store: PanelStore;
  readonly problem: Failure;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** The nearest spelling as a button when there is one, and the way to the place. */
export function ProblemHelp({ store, problem, box }: ProblemHelpProps) {
  const fix = fixOf(problem, store.source.value);
  const place = problem.at;
  return (
    <>
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
          {words.use(<code>{fix.spelling}</code>)}
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
          {words.showWhere}
        </button>
      )}
    </>
  );
}
