import { ok } from "../../lab/result.ts";
import type { Trace } from "../../lab/trace.ts";
import { unmet } from "../conditions.ts";
import type { Card, DriveLink } from "../lesson.ts";
import { doSteps, type OnLab, stepOf, withoutRun } from "./on-lab.ts";
import { type Report, valueOrReport } from "./report.ts";

/** Follows a link from the untouched scene and reports what of it cannot be done. */
export async function checkDrive({ line, label, scene, before, steps, run }: DriveLink, onLab: OnLab, report: Report) {
  const followed = await onLab(scene, async (lab) => {
    // What the links before this one cannot do is told at their own lines.
    const earlier = await doSteps(lab, before);
    return earlier.ok ? doSteps(lab, run ? [...steps, stepOf(run)] : steps) : ok([]);
  });
  valueOrReport(followed, { line, field: `link "${label}"` }, report);
}

/**
 * Runs a card's proof and reports what of it differs from what the card says.
 *
 * Shape: null when it cannot be run, which is reported, and when it runs nothing: its steps are all there is to see then.
 */
export async function checkCard(card: Card, onLab: OnLab, report: Report): Promise<Trace | null> {
  const { proof, conditions } = card;
  const { scene, steps, run } = proof;
  const written = { line: proof.line, field: `${card.field}.proof` };
  const proved = await onLab(scene, async (lab) => {
    const start = lab.state();
    const done = await doSteps(lab, steps);
    if (!done.ok) return done;
    return run?.isRun ? lab.run(stepOf(run)) : ok(withoutRun(start, lab.state()));
  });
  const trace = valueOrReport(proved, written, report);
  const differences = trace === null ? [] : unmet(conditions, trace);
  if (differences.length > 0) report(written, `does not show what the card says: ${differences.join(" ")}`);
  return run?.isRun ? trace : null;
}
