import { signal } from "@preact/signals";
import { render } from "preact";
import type { Question } from "../../../server/lesson/lesson.ts";
import type { OpenPanel } from "../panel-place.tsx";
import { explainRun } from "./explain-run.ts";
import { isAsInScene } from "./is-as-in-scene.ts";
import { type Explanation, Predict } from "./Predict.tsx";

/** Puts a live prediction where the page has the still one. */
export function mountPredictions(text: HTMLElement, panel: OpenPanel): void {
  for (const place of text.querySelectorAll<HTMLElement>("[data-question]")) {
    // Written by our own prerendering, which typed it.
    const question = JSON.parse(place.dataset.question ?? "") as Question;
    render(<LivePredict prediction={createPrediction(question, panel)} />, place);
  }
}

type Prediction = ReturnType<typeof createPrediction>;

function LivePredict({ prediction }: { readonly prediction: Prediction }) {
  const { question, ticked, explanation, isBusy, tick, check } = prediction;
  return (
    <Predict
      question={question}
      ticked={ticked.value}
      explanation={explanation.value}
      isBusy={isBusy.value}
      onTick={tick}
      onCheck={() => void check()}
    />
  );
}

/** One question's state: the ticks stay after the check, so that one can look from them to what happened and back. */
function createPrediction(question: Question, { store, sheet, scene }: OpenPanel) {
  const ticked = signal<ReadonlySet<string>>(new Set());
  const explanation = signal<Explanation | null>(null);
  const isBusy = signal(false);
  return {
    question,
    ticked,
    explanation,
    isBusy,
    tick(client: string, isTicked: boolean) {
      const next = new Set(ticked.value);
      if (isTicked) next.add(client);
      else next.delete(client);
      ticked.value = next;
    },
    /** Runs the question on the lesson's own scene, whatever the reader has done to it meanwhile. */
    async check() {
      if (isBusy.value) return;
      isBusy.value = true;
      sheet.open();
      const isUntouched = store.runs.value.length === 0 && store.scene.value === scene;
      if (!isUntouched && !isAsInScene(store.state.value, scene)) await store.load(scene);
      const { steps, sender, source } = question;
      const done = await store.drive({ steps, sender, source, isRun: true });
      explanation.value =
        done.ok && done.value !== null
          ? explainRun(question, ticked.value, done.value)
          : { message: done.ok ? "" : done.message, lines: [] };
      isBusy.value = false;
    },
  };
}
