import { hydrate } from "preact";
import { askedIn } from "../asked-in.ts";
import type { LessonPage } from "../lesson-page.ts";
import { Predict } from "./Predict.tsx";
import { type PredictPlace, taskOf } from "./predict-place.ts";

/** Gives a question its checks. Errors: none. */
export function wakePredict(place: HTMLElement, page: LessonPage): void {
  const asked = askedIn<PredictPlace>(place);
  hydrate(
    <Predict
      question={asked.question}
      place={asked.place}
      from={asked.from}
      task={taskOf(asked, page)}
      onBack={() => void page.panelFor("").bring()}
    />,
    place,
  );
}
