import { absenceText } from "../audience/absence-text.ts";
import type { Trace } from "../trace.ts";
import { beats } from "./beats.ts";
import { resultSentence } from "./result-sentence.ts";
import type { Beats } from "./telling.ts";
import { type Receipt, receipts, type Verdict, verdictsAt } from "./verdicts.ts";

/** A trace and how it is told. */
export interface Told {
  readonly trace: Trace;
  readonly beats: Beats;
  readonly receipts: readonly Receipt[];
  /** Each client's verdict at a moment of the replay, in milliseconds. */
  readonly verdictsAt: (playheadMs: number) => readonly Verdict[];
  /** What came of it: "Bo and Cy received it. Ana, Dee and Eli did not." */
  readonly sentence: string;
  /** Why not, in a few words, by the client's name; only those whom the model leaves out. */
  readonly absences: ReadonlyMap<string, string>;
  /** The same in the fewest words, as the picture says it. */
  readonly captions: ReadonlyMap<string, string>;
}

/** What turns a trace into all that is told of it; a page has it in a script that comes with the lab. */
export type Tell = (trace: Trace) => Told;

/** All that is told of a trace. Errors: none. */
export const tellTrace: Tell = (trace) => {
  const told = beats(trace);
  return {
    trace,
    beats: told,
    receipts: receipts(trace),
    verdictsAt: (playheadMs) => verdictsAt(trace, told, playheadMs),
    sentence: resultSentence(trace),
    absences: new Map(whyNot(trace, false)),
    captions: new Map(whyNot(trace, true)),
  };
};

function whyNot({ prediction, before }: Trace, isShort: boolean): (readonly [string, string])[] {
  if (prediction === null) return [];
  return before.clients.flatMap((client) => {
    const absence = prediction.absences.get(client.name);
    if (absence === undefined) return [];
    return [[client.name, absenceText(absence, client, prediction, before, isShort)] as const];
  });
}
