import { signal } from "@preact/signals";
import * as words from "#words/goal.ts";
import type { AskedGoal } from "../../../../server/lesson/asked.ts";
import { InlineCode } from "../InlineCode.tsx";
import type { GoalTask } from "./goal-task.ts";

interface GoalProps {
  readonly goal: AskedGoal;
  /** Left out where nothing runs yet, as in a page without scripts. */
  readonly task?: GoalTask | undefined;
}

const no = signal(false);
const none = signal(0);
const nothing = signal(null);

/**
 * Something to bring about in the panel, with hints one by one. What stands there without scripts is beside it in the page
 * (SolutionStill).
 */
export function Goal({ goal, task }: GoalProps) {
  const sender = goal.sender.type === "client" ? goal.sender.name : null;
  const isDone = (task?.isDone ?? no).value;
  const isBegun = (task?.isBegun ?? no).value;
  const isBusy = (task?.isBusy ?? no).value;
  const told = (task?.told ?? nothing).value;
  return (
    <fieldset class="goal" aria-describedby={`${goal.id}-text`}>
      <legend class="unseen">{words.title}</legend>
      <p class="task-mark" aria-hidden="true">
        {words.title}
      </p>
      {isDone && <p class="goal-done">{words.done}</p>}
      <p class="goal-text" id={`${goal.id}-text`}>
        <InlineCode text={goal.goal} />
      </p>
      <p class="goal-from">
        {words.from(sender)} <code>{goal.begin}</code>
      </p>
      <GoalHints goal={goal} task={task} />
      <div class="task-actions">
        <button
          type="button"
          class={isDone ? "quiet-button" : "button"}
          aria-disabled={isBusy || undefined}
          onClick={() => void task?.begin()}
        >
          {isBegun || isDone ? words.beginAgain : words.begin}
        </button>
        <NextHelp goal={goal} task={task} />
      </div>
      <div class="task-told" role="status" aria-label={words.outcome}>
        {told && (
          <p class={`told-${told.type.replace(" ", "-")}`}>
            <InlineCode text={told.message} />
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** The hints asked for so far; a new one is read out. */
function GoalHints({ goal, task }: GoalProps) {
  const shown = goal.hints.slice(0, (task?.hintsShown ?? none).value);
  return (
    <div class="goal-hints" role="status" aria-label={words.hints}>
      {shown.map((hint) => (
        <p key={hint}>
          <InlineCode text={hint} />
        </p>
      ))}
    </div>
  );
}

/** One button for what comes next: a hint, the next, then a solution, and the way back from it. */
function NextHelp({ goal, task }: GoalProps) {
  const shown = (task?.hintsShown ?? none).value;
  const isSetAside = (task?.setAside ?? nothing).value !== null;
  const isSolutionNext = shown === goal.hints.length;
  const label = isSetAside
    ? words.takeBack
    : isSolutionNext
      ? words.showSolution
      : words.hint(shown + 1, goal.hints.length);
  const act = () => {
    if (isSetAside) task?.takeBack();
    else if (isSolutionNext) void task?.showSolution();
    else task?.hint();
  };
  return (
    <button type="button" class="quiet-button" onClick={act}>
      {label}
    </button>
  );
}
