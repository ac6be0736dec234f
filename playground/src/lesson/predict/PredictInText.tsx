import { type AskedQuestion, askedQuestion } from "../../../../server/lesson/asked.ts";
import { TaskPlace } from "../TaskPlace.tsx";
import { Predict } from "./Predict.tsx";
import type { PredictPlace } from "./predict-place.ts";

/** A question of the lesson itself, in its place in the text. */
export function PredictInText({ question }: { readonly question: AskedQuestion }) {
  const asked: PredictPlace = { question: askedQuestion(question), place: question.id, asking: "in place" };
  return (
    <TaskPlace kind="predict" asked={asked}>
      <Predict question={question} place={question.id} />
    </TaskPlace>
  );
}
