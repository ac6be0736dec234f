import { useEffect, useRef } from "preact/hooks";
import * as words from "#words/inventory.ts";
import { nameList } from "../../../../server/lab/name-list.ts";
import { runKey } from "../../../../server/lesson/run-key.ts";
import { InlineCode } from "../InlineCode.tsx";
import { InventoryScores } from "./InventoryScores.tsx";
import type { InventoryState, InventoryTask, Mark } from "./inventory-task.ts";

interface InventoryResultProps {
  readonly state: Extract<InventoryState, { type: "done" }>;
  readonly of: number;
  readonly task: InventoryTask;
  /** The address of each question's run. */
  readonly hrefs: readonly string[];
}

/**
 * After the last question: the score, and each question with its answer: the first time when asked for, later at once, with
 * what was gained.
 */
export function InventoryResult({ state, of, task, hrefs }: InventoryResultProps) {
  const { right, marks, isFirstTime, areAnswersShown } = state;
  const heading = useRef<HTMLHeadingElement>(null);
  const answers = useRef<HTMLOListElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // The button that asked for them is gone, and the focus with it. They follow where it was: nothing has to move.
  useEffect(() => {
    if (isFirstTime && areAnswersShown) answers.current?.focus({ preventScroll: true });
  }, [isFirstTime, areAnswersShown]);
  return (
    <section class="inventory-result" aria-label={words.result}>
      <h4 class="inventory-score" tabIndex={-1} ref={heading}>
        {words.score(right, of)}
      </h4>
      {isFirstTime ? <p>{words.firstTime}</p> : <InventoryScores takings={task.takings.value} />}
      {!task.isKept.value && <p class="inventory-not-kept">{words.notKept}</p>}
      <div class="task-actions">
        {!areAnswersShown && (
          <button key="answers" type="button" class="button" onClick={task.showAnswers}>
            {words.showAnswers}
          </button>
        )}
        <button key="again" type="button" class="quiet-button" onClick={task.begin}>
          {words.again}
        </button>
      </div>
      {areAnswersShown && (
        <ol class="inventory-marks" aria-label={words.answers} tabIndex={-1} ref={answers}>
          {marks.map((mark, index) => (
            <MarkView key={mark.question.id} mark={mark} number={index + 1} href={hrefs[index] ?? ""} />
          ))}
        </ol>
      )}
    </section>
  );
}

interface MarkProps {
  readonly mark: Mark;
  readonly number: number;
  readonly href: string;
}

function MarkView({ mark: { question, isRight, ticked, received, message, why }, number, href }: MarkProps) {
  return (
    <li class={isRight ? "was-right" : "was-wrong"}>
      <p class="inventory-text">
        <span class="inventory-verdict">{isRight ? words.right : words.wrong}</span>{" "}
        <InlineCode text={question.question} />
      </p>
      <p class="predict-source">
        <span>{words.runs(question.sender.type === "client" ? question.sender.name : null)}</span>{" "}
        <code>{question.source}</code>
      </p>
      <p>
        {!isRight && words.yours(nameList(ticked))} {words.heard(nameList(received))}
      </p>
      {message !== null && (
        <p>
          <InlineCode text={message} />
        </p>
      )}
      {why.length > 0 && (
        <ul class="inventory-why">
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p>
        <a
          class="drive"
          href={href}
          aria-label={words.runItNamed(number)}
          data-begins="fresh"
          data-scene={question.scene}
          data-run={runKey(question.sender, question.source)}
        >
          {words.runIt}
        </a>
      </p>
    </li>
  );
}
