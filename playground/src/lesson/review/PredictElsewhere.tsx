import type { AskedElsewhere } from "../../../../server/lesson/asked.ts";
import { Predict } from "../predict/Predict.tsx";
import type { PredictPlace } from "../predict/predict-place.ts";
import { TaskPlace } from "../TaskPlace.tsx";

/** A question of another lesson, asked again on its own scene. */
export function PredictElsewhere({ asked }: { readonly asked: AskedElsewhere }) {
  const { slug, title, scene, question } = asked;
  const place = `${slug}-${question.id}`;
  const data: PredictPlace = { question, place, asking: "later", from: { slug, title, scene } };
  return (
    <TaskPlace kind="predict" asked={data}>
      <Predict question={question} place={place} from={{ title, scene }} />
    </TaskPlace>
  );
}
