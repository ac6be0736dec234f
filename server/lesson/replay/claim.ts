import type { Lab } from "../../lab/host.ts";
import { ok, type Result } from "../../lab/result.ts";
import type { Trace } from "../../lab/trace.ts";
import { unmet } from "../conditions.ts";
import type { Claim } from "../lesson.ts";
import { doSteps, type OnLab, stepOf, withoutRun } from "./on-lab.ts";
import { copiesIn, type Report, told, valueOrReport } from "./report.ts";

/** What a claim is held against. */
interface Happened {
  /** The run, or what the steps alone have made of the lab. */
  readonly run: Trace;
  readonly afterwards: readonly Trace[];
  readonly all: readonly Trace[];
}

/** Runs a claim and reports each part of it that does not hold, with what really happens. */
export async function checkClaim(claim: Claim, onLab: OnLab, report: Report): Promise<void> {
  const happened = valueOrReport(await onLab(claim.scene, (lab) => happen(lab, claim)), claim, report);
  if (happened === null) return;
  for (const message of falsehoods(claim, happened)) report(claim, message);
}

async function happen(lab: Lab, { steps, run, afterwards }: Claim): Promise<Result<Happened>> {
  const start = lab.state();
  const before = await doSteps(lab, steps);
  if (!before.ok) return before;
  const done = run === null ? ok(withoutRun(start, lab.state())) : await lab.run(stepOf(run));
  if (!done.ok) return done;
  const then = await doSteps(lab, afterwards?.steps ?? []);
  if (!then.ok) return then;
  return ok({ run: done.value, afterwards: then.value, all: [...before.value, done.value, ...then.value] });
}

function* falsehoods({ run, conditions, error, afterwards, reasons }: Claim, happened: Happened): Generator<string> {
  const source = run?.source ?? "";
  const thrown = happened.run.entries.find((entry) => entry.type === "error")?.message ?? null;
  if (thrown !== error) yield `${source} ${throwing(thrown)}, and the lesson says it ${throwing(error)}.`;

  const { received } = conditions;
  const copies = copiesIn([happened.run]);
  if (received !== null && !isSame(copies, received)) {
    yield `${source} reaches ${told(copies)}, and the lesson says ${toldOf(received)}.`;
  }
  const differences = unmet({ ...conditions, received: null }, happened.run);
  if (differences.length > 0) yield [...(run ? [`${source} does otherwise:`] : []), ...differences].join(" ");

  const late = afterwards?.received ?? null;
  const lateCopies = copiesIn(happened.afterwards);
  if (late !== null && !isSame(lateCopies, late)) {
    yield `afterwards a copy reaches ${told(lateCopies)}, and the lesson says ${toldOf(late)}.`;
  }
  for (const [client, claimed] of Object.entries(reasons ?? {})) {
    const reason = reasonOf(client, happened.all);
    if (reason !== claimed) {
      yield `${client} ${reason === null ? "is not disconnected" : `is told "${reason}"`}, and the lesson says "${claimed}".`;
    }
  }
}

/** The reason that the client's own last disconnect event gave, or null where there was none. */
function reasonOf(client: string, traces: readonly Trace[]): string | null {
  const entries = traces.flatMap((trace) => trace.entries);
  const last = entries.findLast((entry) => entry.type === "disconnected" && entry.client === client);
  return last?.type === "disconnected" ? last.reason : null;
}

function isSame(copies: ReadonlyMap<string, number>, claimed: Readonly<Record<string, number>>): boolean {
  const entries = Object.entries(claimed);
  return copies.size === entries.length && entries.every(([name, count]) => copies.get(name) === count);
}

function toldOf(copies: Readonly<Record<string, number>>): string {
  return told(new Map(Object.entries(copies)));
}

function throwing(error: string | null): string {
  return error === null ? "throws nothing" : `throws ${error}`;
}
