import { signal } from "@preact/signals";
import * as words from "#words/inventory.ts";
import { InventoryScores } from "./InventoryScores.tsx";
import type { InventoryTask } from "./inventory-task.ts";

interface InventoryStartProps {
  readonly count: number;
  readonly task: InventoryTask | undefined;
}

const nothing = signal(null);

/** Before the first question: what was scored earlier, and the way in. */
export function InventoryStart({ count, task }: InventoryStartProps) {
  const unfinished = (task?.unfinished ?? nothing).value;
  const hasTaken = task !== undefined && task.takings.value.length > 0;
  return (
    <>
      {task && hasTaken && <InventoryScores takings={task.takings.value} />}
      <div class="task-actions">
        {unfinished !== null && (
          <button type="button" class="button" onClick={() => task?.goOn()}>
            {words.goOn(unfinished + 1, count)}
          </button>
        )}
        <button
          key="begin"
          type="button"
          class={unfinished === null ? "button" : "quiet-button"}
          onClick={() => task?.begin()}
        >
          {unfinished !== null ? words.startOver : hasTaken ? words.again : words.begin}
        </button>
      </div>
    </>
  );
}
