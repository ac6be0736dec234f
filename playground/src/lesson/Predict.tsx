import * as words from "#words/predict.ts";
import type { Question } from "../../../server/lesson/lesson.ts";
import { InlineCode } from "./InlineCode.tsx";

/**
 * A question with a box per client, as HTML that stays as it is: what was ticked is in its boxes. The answer is nowhere in
 * the page, as checking runs the expression in the live panel (check-prediction.tsx).
 */
export function Predict({ question }: { readonly question: Question }) {
  const { id, clients, source, sender } = question;
  return (
    <fieldset class="predict" aria-describedby={`${id}-question`} data-question={JSON.stringify(question)}>
      <legend class="unseen">{words.title}</legend>
      <p class="predict-question" id={`${id}-question`}>
        <InlineCode text={question.question} />
      </p>
      <p class="predict-source">
        <span>{words.runs(sender.type === "client" ? sender.name : null)}</span> <code>{source}</code>
      </p>
      <div class="picks">
        {clients.map((client) => (
          <label key={client} class="pick">
            <input type="checkbox" value={client} autocomplete="off" />
            <span class="pick-letter" aria-hidden="true">
              {client.slice(0, 1)}
            </span>
            {client}
          </label>
        ))}
      </div>
      <button type="button" class="button predict-check">
        {words.check}
      </button>
      <div class="explanation" role="status" aria-label={words.explanation} />
    </fieldset>
  );
}
