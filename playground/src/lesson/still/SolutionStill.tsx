import * as words from "#words/without-scripts.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { Goal } from "../../../../server/lesson/lesson.ts";
import { AnswerTable } from "../../reading/handout/AnswerTable.tsx";
import { HintList } from "../../reading/handout/HintList.tsx";
import { StepsFirst } from "./AnswerStill.tsx";

interface SolutionStillProps {
  readonly goal: Goal;
  /** The run of its solution, or null where there is none. */
  readonly solved: Trace | null;
}

/** A goal's hints, a solution and what it does, behind a summary that works where scripts are off. */
export function SolutionStill({ goal: { hints, steps, solution }, solved }: SolutionStillProps) {
  return (
    <div class="still">
      <details>
        <summary>{words.hintsAndSolution}</summary>
        <HintList hints={hints} />
        <StepsFirst steps={steps} />
        <p>
          {words.solution} <code>{solution}</code>
        </p>
        {solved !== null && <AnswerTable answer={solved} caption={words.solved} />}
      </details>
    </div>
  );
}
