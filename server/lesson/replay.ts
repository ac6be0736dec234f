import type { Host, Lab } from "../lab/host.ts";
import { nameList } from "../lab/name-list.ts";
import { receipts } from "../lab/replay/verdicts.ts";
import { type Failure, ok, type Result } from "../lab/result.ts";
import type { Step } from "../lab/step.ts";
import type { Trace } from "../lab/trace.ts";
import { isReachable } from "./difference.ts";
import type { Lesson, Trial, Written } from "./lesson.ts";
import { outcomeOf } from "./outcome.ts";
import type { Problem } from "./problem.ts";

/** What running a lesson gave. */
export interface Replay {
  /** By row of a table of calls: the clients that got a copy, in scene order. */
  readonly results: ReadonlyMap<string, readonly string[]>;
  /** What the text says and Socket.IO does not do. */
  readonly problems: readonly Problem[];
}

/**
 * Runs everything a lesson claims, asks or links to, each on a fresh lab of its scene.
 *
 * Errors: `problems`: a claim that does not hold, a message nobody can ever see, a step or a link that fails.
 */
export async function replayLesson(lesson: Lesson, host: Host): Promise<Replay> {
  const problems: Problem[] = [];
  const results = new Map<string, readonly string[]>();
  const report = ({ line, field }: Written, message: string) =>
    problems.push({ file: lesson.file, line, field, message });

  const traceOf = async (trial: Trial & Written): Promise<Trace | null> => {
    const trace = await runTrial(lesson, host, trial);
    if (!trace.ok) report(trial, trace.message);
    return trace.ok ? trace.value : null;
  };

  for (const claim of lesson.claims) {
    if (claim.run === null) continue;
    const trace = await traceOf({ ...claim, ...claim.run });
    if (!trace) continue;
    const { source } = claim.run;
    const { copies, error } = outcomeOf(trace);
    if (error !== claim.error)
      report(claim, `${source} ${thrown(error)}, and the lesson says it ${thrown(claim.error)}.`);
    const received = claim.conditions.received && new Map(Object.entries(claim.conditions.received));
    if (received !== null && !isSame(copies, received)) {
      report(claim, `${source} reaches ${told(copies)}, and the lesson says ${told(received)}.`);
    }
  }
  for (const part of lesson.parts) {
    if (part.type === "calls") {
      for (const row of part.rows) {
        const trace = await traceOf(row);
        if (trace)
          results.set(
            row.id,
            receipts(trace).flatMap(({ client, copies }) => (copies > 0 ? [client] : [])),
          );
      }
    }
    if (part.type === "predict") {
      const { question } = part;
      const trace = await traceOf(question);
      const outcome = trace && outcomeOf(trace);
      for (const message of question.messages) {
        if (!outcome || isReachable(message, question.clients, outcome)) continue;
        const { when } = message;
        const key = when.type === "right" ? "right" : `${when.type} ${"client" in when ? when.client : when.group}`;
        report(question, `nobody can ever see the message for "${key}", as ${told(outcome.copies)} got a copy.`);
      }
    }
  }
  for (const { line, label, scene, before, steps: ownSteps, run } of lesson.drives) {
    const steps = [...before, ...ownSteps];
    const written = { line, field: `link "${label}"` };
    if (run) {
      await traceOf({ ...run, scene, steps, ...written });
      continue;
    }
    const done = await withLab(lesson, scene, host, (lab) => doSteps(lab, steps));
    if (!done.ok) report(written, done.message);
  }
  return { results, problems };
}

/** Does a lesson's steps and then runs its expression, on a lab of its own. */
async function runTrial(
  lesson: Lesson,
  host: Host,
  { scene, steps, sender, source, expression }: Trial,
): Promise<Result<Trace>> {
  return withLab(lesson, scene, host, async (lab) => {
    const before = await doSteps(lab, steps);
    return before.ok ? lab.run({ type: "run", sender, source, expression }) : before;
  });
}

async function doSteps(lab: Lab, steps: readonly Step[]): Promise<Result<null>> {
  for (const step of steps) {
    const done = await lab.run(step);
    if (!done.ok) return done;
  }
  return ok(null);
}

async function withLab<T>(
  { scenes }: Lesson,
  scene: string,
  host: Host,
  use: (lab: Lab) => Promise<Result<T>>,
): Promise<Result<T>> {
  let lost: Failure | null = null;
  const start = scenes.find(({ id }) => id === scene) ?? scenes[0];
  const lab = await host.open(start.scene, (failure) => {
    lost = failure;
  });
  if (!lab.ok) return lab;
  const result = await use(lab.value);
  await lab.value.close();
  return lost ?? result;
}

function isSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([name, count]) => other.get(name) === count);
}

/** `Bo and Cy (2 copies)`, or `nobody`. */
function told(copies: ReadonlyMap<string, number>): string {
  return nameList([...copies].map(([name, count]) => (count === 1 ? name : `${name} (${count} copies)`)));
}

function thrown(error: string | null): string {
  return error === null ? "throws nothing" : `throws ${error}`;
}
