import type { RefObject } from "preact";
import * as words from "#words/composer.ts";
import type { Failure } from "../../../server/lab/result.ts";
import type { PanelStore } from "./panel-store.ts";
import { useLater } from "./use-later.ts";

interface ProblemProps {
  readonly store: PanelStore;
  readonly problem: Failure;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** What is wrong with the typed text, and where; what helps with it comes a moment later. */
export function Problem({ store, problem, box }: ProblemProps) {
  const help = useLater(async () => (await import("./ProblemHelp.tsx")).ProblemHelp);
  return (
    <>
      <p role="alert" id={`${store.id}-problem`} class="problem">
        {problem.at !== undefined && (
          <span class="problem-place">{words.column(columnOf(store.source.value, problem.at.offset))}</span>
        )}
        {problem.message}
      </p>
      {help.type === "there" && <help.part store={store} problem={problem} box={box} />}
    </>
  );
}

/** Columns as people count them: from 1, an emoji as one. */
function columnOf(source: string, offset: number): number {
  return [...source.slice(0, offset)].length + 1;
}
