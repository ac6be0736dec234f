import { render } from "preact";
import type { Question } from "../../../server/lesson/lesson.ts";
import type { OpenPanel } from "../panel-place.tsx";
import { type Explanation, explainRun } from "./explain-run.ts";
import { InlineCode } from "./InlineCode.tsx";
import { isAsInScene } from "./is-as-in-scene.ts";

/**
 * Runs a question in the live panel, on the lesson's own scene, and explains what happened against what was ticked.
 *
 * Errors: none; a run that fails is told in place of the explanation. A second press while one is under way does nothing.
 */
export async function checkPrediction(place: HTMLElement, { store, sheet, scene }: OpenPanel): Promise<void> {
  const button = place.querySelector(".predict-check");
  const status = place.querySelector(".explanation");
  if (!button || !status || button.ariaDisabled === "true") return;
  button.ariaDisabled = "true";
  // Written by our own prerendering, which typed it.
  const question = JSON.parse(place.dataset.question ?? "") as Question;
  const boxes = place.querySelectorAll<HTMLInputElement>(".pick input:checked");
  const ticked = new Set([...boxes].map((box) => box.value));
  sheet.open();
  // Whatever the reader has done to the scene meanwhile, the question is about the scene of the text.
  const isUntouched = store.runs.value.length === 0 && store.scene.value === scene;
  if (!isUntouched && !isAsInScene(store.state.value, scene)) await store.load(scene);
  const { steps, sender, source } = question;
  const done = await store.drive({ steps, sender, source, isRun: true });
  const explanation =
    done.ok && done.value !== null
      ? explainRun(question, ticked, done.value)
      : { message: done.ok ? "" : done.message, lines: [] };
  render(<ExplanationView explanation={explanation} />, status);
  button.ariaDisabled = null;
}

function ExplanationView({ explanation: { message, lines } }: { readonly explanation: Explanation }) {
  return (
    <>
      <p>
        <InlineCode text={message} />
      </p>
      <ul>
        {lines.map(({ client, isRight, text }) => (
          <li key={client} class={isRight ? "was-right" : "was-wrong"}>
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
