import * as words from "#words/inventory.ts";
import { InlineCode } from "../InlineCode.tsx";
import { SceneLine } from "../SceneLine.tsx";
import type { InventoryPlace } from "./InventoryInText.tsx";
import { InventoryQuestion } from "./InventoryQuestion.tsx";
import { InventoryResult } from "./InventoryResult.tsx";
import { InventoryStart } from "./InventoryStart.tsx";
import type { InventoryTask } from "./inventory-task.ts";

interface InventoryProps extends InventoryPlace {
  /** Left out where nothing runs yet. */
  readonly task?: InventoryTask | undefined;
}

/** A set of questions, one at a time, whose answers are held back until the last. */
export function Inventory({ title, questions, scenes, hrefs, task }: InventoryProps) {
  return (
    <section class="inventory" aria-labelledby="inventory-title">
      <h3 id="inventory-title">{title}</h3>
      <p class="inventory-lead needs-scripts">{words.lead(questions.length)}</p>
      {scenes.map(({ id, scene }) => (
        <SceneLine key={id} scene={scene} />
      ))}
      <Now questions={questions} task={task} hrefs={hrefs} />
      {/* For paper. */}
      <ol class="inventory-list">
        {questions.map(({ id, question, sender, source, clients }) => (
          <li key={id}>
            <p class="inventory-text">
              <InlineCode text={question} />
            </p>
            <p class="predict-source">
              <span>{words.runs(sender.type === "client" ? sender.name : null)}</span> <code>{source}</code>
            </p>
            <ul class="inventory-clients">
              {clients.map((client) => (
                <li key={client}>{client}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What can be done now. */
function Now({ questions, hrefs, task }: Pick<InventoryProps, "questions" | "hrefs" | "task">) {
  const state = task?.state.value;
  if (task === undefined || state === undefined || state.type === "at rest") {
    return <InventoryStart count={questions.length} task={task} />;
  }
  if (state.type === "asking") {
    const question = questions[state.index];
    return question && <InventoryQuestion key={question.id} question={question} index={state.index} task={task} />;
  }
  if (state.type === "done") return <InventoryResult state={state} of={questions.length} task={task} hrefs={hrefs} />;
  return (
    <>
      <p role="status">{state.type === "running" ? words.running : state.message}</p>
      {state.type === "failed" && (
        <button type="button" class="button" onClick={() => void task.next()}>
          {words.tryAgain}
        </button>
      )}
    </>
  );
}
