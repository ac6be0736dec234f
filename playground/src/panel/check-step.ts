import { ok, type Result } from "../../../server/lab/result.ts";
import { type ClientSpec, parseScene } from "../../../server/lab/scene/scene.ts";
import type { LabState } from "../../../server/lab/state.ts";
import type { Step } from "../../../server/lab/step.ts";

/**
 * Judges the names, rooms and namespaces that a step brings as those of a scene are judged.
 *
 * Errors: scene/invalid with `field`; a step that brings none is fine.
 */
export function checkStep(state: LabState, step: Step): Result<unknown> {
  const clients = clientsAfter(state, step);
  return clients === null ? ok(null) : parseScene({ clients });
}

/** The clients as a scene would list them after the step, the changed one last; null when no name or room is new. */
function clientsAfter({ clients }: LabState, step: Step): readonly ClientSpec[] | null {
  const others = (changed: string) =>
    clients.filter(({ name }) => name !== changed).map(({ name, namespace }) => ({ name, namespace, rooms: [] }));
  const specOf = (wanted: string) => {
    const client = clients.find(({ name }) => name === wanted);
    return { name: wanted, namespace: client?.namespace ?? "/", rooms: [] };
  };
  if (step.type === "add") return [...others(""), step.client];
  if (step.type === "rename") return [...others(step.client), { ...specOf(step.client), name: step.to }];
  if (step.type === "join") return [...others(step.client), { ...specOf(step.client), rooms: [step.room] }];
  return null;
}
