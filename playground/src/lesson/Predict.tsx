import type { Question } from "../../../server/lesson/lesson.ts";

/** What came of a check: a sentence on the difference, then one line a client. */
export interface Explanation {
  readonly message: string;
  readonly lines: readonly { readonly client: string; readonly isRight: boolean; readonly text: string }[];
}

interface PredictProps {
  readonly question: Question;
  readonly ticked?: ReadonlySet<string>;
  readonly explanation?: Explanation | null;
  readonly isBusy?: boolean;
  onTick?(client: string, isTicked: boolean): void;
  onCheck?(): void;
}

/** A question with a box per client. The answer is not in the page: checking runs the expression in the live panel. */
export function Predict({ question, ticked, explanation, isBusy, onTick, onCheck }: PredictProps) {
  const { id, clients, source, sender } = question;
  return (
    <fieldset class="predict" aria-describedby={`${id}-question`}>
      <legend class="unseen">Predict</legend>
      <p class="predict-question" id={`${id}-question`}>
        {question.question}
      </p>
      <p class="predict-source">
        <span>{sender.type === "client" ? `${sender.name} runs` : "The server runs"}</span> <code>{source}</code>
      </p>
      <div class="picks">
        {clients.map((client) => (
          <label key={client} class="pick">
            <input
              type="checkbox"
              checked={ticked?.has(client) ?? false}
              onChange={(event) => onTick?.(client, event.currentTarget.checked)}
            />
            <span class="pick-letter" aria-hidden="true">
              {client.slice(0, 1)}
            </span>
            {client}
          </label>
        ))}
      </div>
      <button type="button" class="button" aria-disabled={isBusy ? "true" : undefined} onClick={onCheck}>
        Check by running it
      </button>
      <div class="explanation" role="status" aria-label="Explanation">
        {explanation && (
          <>
            <p>{explanation.message}</p>
            <ul>
              {explanation.lines.map(({ client, isRight, text }) => (
                <li key={client} class={isRight ? "was-right" : "was-wrong"}>
                  {text}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </fieldset>
  );
}
