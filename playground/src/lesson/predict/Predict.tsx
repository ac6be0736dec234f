import { signal } from "@preact/signals";
import * as words from "#words/predict.ts";
import type { AskedQuestion } from "../../../../server/lesson/asked.ts";
import type { LessonScene } from "../../../../server/lesson/lesson.ts";
import { InlineCode } from "../InlineCode.tsx";
import { SceneLine } from "../SceneLine.tsx";
import { afterJoins } from "../scene-groups.ts";
import { Picks, ticksIn } from "./Picks.tsx";
import type { PredictTask, Told } from "./predict-task.ts";

interface PredictProps {
  readonly question: AskedQuestion;
  /** Unique in the page: the same question may stand there twice. */
  readonly place: string;
  /** The lesson it comes from and its scene, where that is not the page's own. */
  readonly from?: { readonly title: string; readonly scene: LessonScene } | undefined;
  /** Left out where nothing runs yet, as in a page without scripts. */
  readonly task?: PredictTask | undefined;
  /** Puts the page's own scene back into the panel. */
  readonly onBack?: (() => void) | undefined;
}

const nothing = signal(null);
const never = signal(false);

/**
 * A question with a box per client. What was ticked is in its boxes; the answer is nowhere in the page, as checking runs
 * the expression.
 */
export function Predict({ question, place, from, task, onBack }: PredictProps) {
  const { clients, source, sender } = question;
  const told = (task?.told ?? nothing).value;
  const isChecking = (task?.isChecking ?? never).value;
  return (
    <fieldset class="predict" aria-describedby={`${place}-question`}>
      <legend class="unseen">{words.title}</legend>
      {from && <p class="predict-from">{words.from(from.title)}</p>}
      <p class="predict-question" id={`${place}-question`}>
        <InlineCode text={question.question} />
      </p>
      {from && <SceneLine scene={afterJoins(from.scene.scene, question.steps)} />}
      <p class="predict-source">
        <span>{words.runs(sender.type === "client" ? sender.name : null)}</span> <code>{source}</code>
      </p>
      <Picks clients={clients} />
      <button
        type="button"
        class={told?.type === "explained" ? "quiet-button predict-check" : "button predict-check"}
        aria-disabled={isChecking || undefined}
        onClick={({ currentTarget }) => void task?.check(ticksIn(currentTarget.closest("fieldset")))}
      >
        {words.check}
      </button>
      <div class="explanation" role="status" aria-label={words.explanation}>
        {/* Another press makes it anew, so that it is read out once more though it says the same. */}
        {told && <ToldView key={told.type === "again" ? told.presses : told.type} told={told} />}
      </div>
      {from && told?.type === "explained" && (
        <button type="button" class="quiet-button predict-back" onClick={onBack}>
          {words.sceneBack}
        </button>
      )}
    </fieldset>
  );
}

function ToldView({ told }: { readonly told: Told }) {
  return (
    <>
      <p>
        <InlineCode text={told.message} />
      </p>
      {told.type === "again" && (
        <p class={told.presses > 1 ? "predict-again predict-same" : "predict-again"}>
          {told.presses > 1 ? words.sameTicks : words.oneMoreTry}
        </p>
      )}
      {told.type === "explained" && (
        <>
          <ul>
            {told.lines.map(({ client, isRight, text }) => (
              <li key={client} class={isRight ? "was-right" : "was-wrong"}>
                {text}
              </li>
            ))}
          </ul>
          <p class="predict-again">{words.over}</p>
        </>
      )}
    </>
  );
}
