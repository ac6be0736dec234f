import type { Host, Lab } from "../../lab/host.ts";
import { type Failure, ok, type Result } from "../../lab/result.ts";
import type { LabState } from "../../lab/state.ts";
import type { Sender, Step } from "../../lab/step.ts";
import type { Trace } from "../../lab/trace.ts";
import type { Lesson, Run } from "../lesson.ts";

/** Runs things of one lesson, each on a fresh lab of the scene it names. */
export type OnLab = <T>(scene: string, use: (lab: Lab) => Promise<Result<T>>) => Promise<Result<T>>;

/** Labs of a lesson's scenes on this host. Errors of what is run there: as the host's, or the lab's when it is lost. */
export function labsOf({ scenes }: Lesson, host: Host): OnLab {
  return async (scene, use) => {
    let lost: Failure | null = null;
    const start = scenes.find(({ id }) => id === scene) ?? scenes[0];
    const lab = await host.open(start.scene, (failure) => {
      lost = failure;
    });
    if (!lab.ok) return lab;
    const result = await use(lab.value);
    await lab.value.close();
    return lost ?? result;
  };
}

/** Does steps one after the other. Errors: the first that cannot be done. */
export async function doSteps(lab: Lab, steps: readonly Step[]): Promise<Result<readonly Trace[]>> {
  const traces: Trace[] = [];
  for (const step of steps) {
    const done = await lab.run(step);
    if (!done.ok) return done;
    traces.push(done.value);
  }
  return ok(traces);
}

/** A run as a step. Errors: none. */
export function stepOf({ sender, source, expression }: Run): Step {
  return { type: "run", sender, source, expression };
}

/** Does steps, then the run. Errors: the first that cannot be done. */
export async function runAfter(lab: Lab, steps: readonly Step[], run: Run): Promise<Result<Trace>> {
  const before = await doSteps(lab, steps);
  return before.ok ? lab.run(stepOf(run)) : before;
}

const nobody: Sender = { type: "server" };

/**
 * What has become of a lab without a run, in the shape of one: nothing was sent, so nobody got anything.
 *
 * Errors: none.
 */
export function withoutRun(before: LabState, after: LabState): Trace {
  const step = stepOf({ sender: nobody, source: "", expression: [] });
  return { step, before, after, entries: [], prediction: null };
}
