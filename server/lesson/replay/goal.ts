import type { Lab } from "../../lab/host.ts";
import { ok, type Result } from "../../lab/result.ts";
import type { Trace } from "../../lab/trace.ts";
import { unmet } from "../conditions.ts";
import type { Goal, Run } from "../lesson.ts";
import { doSteps, type OnLab, runAfter, withoutRun } from "./on-lab.ts";
import { type Report, valueOrReport } from "./report.ts";

/**
 * Runs a goal's solution.
 *
 * Shape:  null when it cannot be run, which is reported.
 * Errors: reported: a goal that is met before anything is done for it, and a solution that does not meet it.
 */
export async function solveGoal(goal: Goal, onLab: OnLab, report: Report): Promise<Trace | null> {
  const { line, field, scene, steps, sender, conditions, lines } = goal;
  const atStart = valueOrReport(await onLab(scene, (lab) => doNothing(lab, goal)), goal, report);
  if (atStart === null) return null;
  if (atStart.length === 0) report({ line, field }, "is met at the start, before anything is run.");

  const lacks = async (key: "begin" | "solution", run: Run) => {
    const written = { line: lines[key], field: `${field}.${key}` };
    const trace = valueOrReport(await onLab(scene, (lab) => runAfter(lab, steps, run)), written, report);
    return trace && { written, trace, differences: unmet(conditions, trace) };
  };
  const begun = await lacks("begin", { sender, source: goal.begin, expression: goal.beginExpression });
  // What nothing at all has met, everything that is no harm meets too.
  if (begun?.differences.length === 0 && atStart.length > 0) {
    report(begun.written, `${goal.begin} meets the goal already; begin with something that does not.`);
  }
  const solved = await lacks("solution", { sender, source: goal.solution, expression: goal.solutionExpression });
  if (solved && solved.differences.length > 0) {
    report(solved.written, `${goal.solution} does not meet the goal: ${solved.differences.join(" ")}`);
  }
  return solved?.trace ?? null;
}

async function doNothing(lab: Lab, { steps, conditions }: Goal): Promise<Result<readonly string[]>> {
  const done = await doSteps(lab, steps);
  return done.ok ? ok(unmet(conditions, withoutRun(lab.state(), lab.state()))) : done;
}
