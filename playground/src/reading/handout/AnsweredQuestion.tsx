import * as words from "#words/handout.ts";
import type { Scene } from "../../../../server/lab/scene/scene.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { Question } from "../../../../server/lesson/lesson.ts";
import { InlineCode } from "../../lesson/InlineCode.tsx";
import { SceneLine } from "../../lesson/SceneLine.tsx";
import { AnswerTable } from "./AnswerTable.tsx";
import { RunLine } from "./RunLine.tsx";

interface AnsweredQuestionProps {
  readonly question: Question;
  /** The run that answers it, or null where there is none. */
  readonly answer: Trace | null;
  /** The lesson it comes from and who is there, where that is another. */
  readonly from?: { readonly title: string; readonly scene: Scene };
}

/** A question with what happened when it was run, and why for each client. */
export function AnsweredQuestion({ question, answer, from }: AnsweredQuestionProps) {
  return (
    <section class="handout-task">
      <p class="handout-kind">{from === undefined ? words.question : words.from(from.title)}</p>
      <p class="handout-asked">
        <InlineCode text={question.question} />
      </p>
      {from && <SceneLine scene={from.scene} />}
      <RunLine steps={question.steps} sender={question.sender} source={question.source} />
      {answer !== null && <AnswerTable answer={answer} />}
    </section>
  );
}
