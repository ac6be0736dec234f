import type { LabState } from "../../../../server/lab/state.ts";
import type { Step } from "../../../../server/lab/step.ts";
import type { AskedGoal } from "../../../../server/lesson/asked.ts";
import type { LessonScene } from "../../../../server/lesson/lesson.ts";
import type { Run } from "../../panel/panel-store.ts";
import { isAsInScene } from "../is-as-in-scene.ts";

/**
 * What counts of a lab's state, as one text: two labs that are alike have the same, whatever their sockets' ids.
 *
 * Errors: none.
 */
export function stateKey({ clients, serverOptions }: LabState): string {
  const owners = new Map(clients.map(({ id, name }) => [id, name]));
  const roomKey = (room: unknown) => {
    const owner = typeof room === "string" ? owners.get(room) : undefined;
    return owner === undefined ? `${typeof room} ${JSON.stringify(room)}` : `the id of ${owner}`;
  };
  const parts = clients.map(({ name, namespace, isConnected, rooms, flags, isUnlisted = false, replies }) => [
    [name, namespace, isConnected, isUnlisted, flags, replies],
    rooms.map(roomKey).toSorted(),
  ]);
  return JSON.stringify([parts, serverOptions]);
}

/**
 * Whether the newest of these runs began where the goal does, though nobody pressed Begin: on its scene, after its steps
 * and nothing else.
 *
 * Errors: none.
 */
export function isFromStart(goal: Pick<AskedGoal, "steps">, { scene }: LessonScene, runs: readonly Run[]): boolean {
  const traces = runs.map(({ trace }) => trace);
  const first = traces[0];
  if (first === undefined || traces.length !== goal.steps.length + 1) return false;
  const options = JSON.stringify(first.before.serverOptions) === JSON.stringify(scene.serverOptions ?? {});
  return (
    options && isAsInScene(first.before, scene) && goal.steps.every((step, index) => isSame(step, traces[index]?.step))
  );
}

function isSame(step: Step, other: Step | undefined): boolean {
  return JSON.stringify(step) === JSON.stringify(other);
}
