import { useEffect, useRef } from "preact/hooks";
import * as words from "#words/inventory.ts";
import type { AskedQuestion } from "../../../../server/lesson/asked.ts";
import { InlineCode } from "../InlineCode.tsx";
import { Picks } from "../predict/Picks.tsx";
import type { InventoryTask } from "./inventory-task.ts";

interface InventoryQuestionProps {
  readonly question: AskedQuestion;
  readonly index: number;
  readonly task: InventoryTask;
}

/** One question of the set. The focus comes along, so that each is read out as it comes. */
export function InventoryQuestion({ question, index, task }: InventoryQuestionProps) {
  const { id, clients, sender, source } = question;
  const of = task.ticked.value.length;
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => group.current?.focus(), []);
  return (
    <fieldset class="inventory-question" tabIndex={-1} ref={group} aria-describedby={`${id}-question ${id}-hint`}>
      <legend class="unseen">{words.question(index + 1, of)}</legend>
      <div class="inventory-progress" aria-hidden="true">
        <progress value={index + 1} max={of} />
        {words.progress(index + 1, of)}
      </div>
      <p class="predict-question" id={`${id}-question`}>
        <InlineCode text={question.question} />
      </p>
      <p class="predict-source">
        <span>{words.runs(sender.type === "client" ? sender.name : null)}</span> <code>{source}</code>
      </p>
      <Picks clients={clients} ticked={task.ticked.value[index] ?? []} onTick={task.tick} />
      <p class="inventory-hint" id={`${id}-hint`}>
        {words.nobodyHint}
      </p>
      <div class="task-actions">
        <button type="button" class="button" onClick={() => void task.next()}>
          {index + 1 === of ? words.finish : words.next}
        </button>
        {index > 0 && (
          <button type="button" class="quiet-button" onClick={task.back}>
            {words.back}
          </button>
        )}
      </div>
    </fieldset>
  );
}
