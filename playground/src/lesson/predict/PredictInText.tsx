import type { Trace } from "../../../../server/lab/trace.ts";
import { askedQuestion } from "../../../../server/lesson/asked.ts";
import type { Question } from "../../../../server/lesson/lesson.ts";
import { AnswerStill } from "../still/AnswerStill.tsx";
import { TaskPlace } from "../TaskPlace.tsx";
import { Predict } from "./Predict.tsx";
import type { PredictPlace } from "./predict-place.ts";

interface PredictInTextProps {
  readonly question: Question;
  /** The run that answers it; only those whose scripts are off find it in the page. */
  readonly answer: Trace | null;
}

/** A question of the lesson itself, in its place in the text. */
export function PredictInText({ question, answer }: PredictInTextProps) {
  const asked: PredictPlace = { question: askedQuestion(question), place: question.id, asking: "in place" };
  return (
    <>
      <TaskPlace kind="predict" asked={asked}>
        <Predict question={question} place={question.id} />
      </TaskPlace>
      <AnswerStill steps={question.steps} answer={answer} />
    </>
  );
}
