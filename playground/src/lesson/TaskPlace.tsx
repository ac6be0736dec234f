import type { ComponentChildren } from "preact";

/** What a lesson asks its reader to do. */
export type TaskKind = "predict" | "goal" | "inventory" | "cards";

interface TaskPlaceProps {
  readonly kind: TaskKind;
  /** What the task is made of, as plain data: it is all that its script gets. */
  readonly asked: unknown;
  /** Its address in the page. */
  readonly id?: string;
  /** The scene it is about, where it has to be known before it wakes. */
  readonly scene?: string;
  readonly children: ComponentChildren;
}

/** Where a task stands: prerendered, readable, and given life in place by wake-task.ts. */
export function TaskPlace({ kind, asked, id, scene, children }: TaskPlaceProps) {
  return (
    <div class={`task task-${kind}`} id={id} data-task={kind} data-scene={scene} data-asked={JSON.stringify(asked)}>
      {children}
    </div>
  );
}
