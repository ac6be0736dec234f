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

/** After the last question: the score; from the second time on, what was gained and each question with its answer. */
export function InventoryResult({ state: { right, marks }, of, task, hrefs }: InventoryResultProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="inventory-result" aria-label={words.result}>
      <h4 class="inventory-score" tabIndex={-1} ref={heading}>
        {words.score(right, of)}
      </h4>
      {marks === null ? <p>{words.firstTime}</p> : <InventoryScores takings={task.takings.value} />}
      {!task.isKept.value && <p class="inventory-not-kept">{words.notKept}</p>}
      <div class="task-actions">
        <button type="button" class="quiet-button" onClick={task.begin}>
          {words.again}
        </button>
      </div>
      {marks && (
        <ol class="inventory-marks" aria-label={words.answers}>
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

function MarkView({ mark: { question, isRight, ticked, received, message }, number, href }: MarkProps) {
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
