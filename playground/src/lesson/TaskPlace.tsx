import type { ComponentChildren } from "preact";

/** What a lesson asks its reader to do. */
export type TaskKind = "predict";

interface TaskPlaceProps {
  readonly kind: TaskKind;
  /** What the task is made of, as plain data: it is all that its script gets. */
  readonly asked: unknown;
  /** Its address in the page. */
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** Where a task stands: prerendered, readable, and given life in place by wake-task.ts. */
export function TaskPlace({ kind, asked, id, children }: TaskPlaceProps) {
  return (
    <div class={`task task-${kind}`} id={id} data-task={kind} data-asked={JSON.stringify(asked)}>
      {children}
    </div>
  );
}
