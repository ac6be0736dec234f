import * as handoutWords from "#words/handout.ts";
import * as words from "#words/without-scripts.ts";
import type { Step } from "../../../../server/lab/step.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import { AnswerTable } from "../../reading/handout/AnswerTable.tsx";
import { stepSentence } from "../../reading/handout/step-sentence.ts";

interface AnswerStillProps {
  readonly steps: readonly Step[];
  /** The run that answers the question, or null where there is none. */
  readonly answer: Trace | null;
}

/** A question's answer for those who cannot check by running. */
export function AnswerStill({ steps, answer }: AnswerStillProps) {
  if (answer === null) return null;
  return (
    <div class="still">
      <StepsFirst steps={steps} />
      <AnswerTable answer={answer} caption={words.happened} />
    </div>
  );
}

/** What is done before the run, where anything is. */
export function StepsFirst({ steps }: { readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return <p>{words.first(steps.map(stepSentence).join(handoutWords.and))}</p>;
}
