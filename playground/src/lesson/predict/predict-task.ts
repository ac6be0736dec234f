import { type ReadonlySignal, signal } from "@preact/signals";
import * as words from "#words/predict.ts";
import type { Result } from "../../../../server/lab/result.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { AskedQuestion } from "../../../../server/lesson/asked.ts";
import { type Explanation, explainRun, hintOf, verdictOf } from "./explain-run.ts";

/** What the question's status says after a check. */
export type Told =
  /** Wrong at the first try: a hint, and one more try. `presses` with just these ticks, of which the first alone counted. */
  | { readonly type: "again"; readonly message: string; readonly presses: number }
  | { readonly type: "explained"; readonly message: string; readonly lines: Explanation["lines"] }
  /** The run itself failed; nothing was counted. */
  | { readonly type: "failed"; readonly message: string };

/** A question while it is being answered: two tries count, every further check only explains. */
export interface PredictTask {
  readonly told: ReadonlySignal<Told | null>;
  readonly isChecking: ReadonlySignal<boolean>;
  /**
   * Errors: none; a run that fails is told. While a check is under way another does nothing; with the ticks of the wrong
   * first try it repeats the hint and counts nothing.
   */
  check(ticked: ReadonlySet<string>): Promise<void>;
}

interface PredictParts {
  readonly question: Pick<AskedQuestion, "clients" | "messages">;
  /** Runs it where nobody sees it. */
  readonly runQuietly: () => Promise<Result<Trace>>;
  /** Runs it in the panel. */
  readonly runInPanel: () => Promise<Result<Trace>>;
  /** Told of each of the two tries that count. */
  readonly onTry: (isRight: boolean, isFirst: boolean) => void;
}

/**
 * The state of one question.
 *
 * Shape:  the first check runs quietly, so that a wrong first try gives nothing away; right, it is run in the panel too.
 * Errors: none thrown.
 */
export function createPredictTask({ question, runQuietly, runInPanel, onTry }: PredictParts): PredictTask {
  const told = signal<Told | null>(null);
  const isChecking = signal(false);
  let tries = 0;
  /** The first try, while it was wrong and no other was made. */
  let wrong: { readonly ticked: ReadonlySet<string>; readonly hint: string; presses: number } | null = null;

  const explained = (ticked: ReadonlySet<string>, trace: Trace) => {
    const explanation = explainRun(question, ticked, trace);
    told.value = { type: "explained", message: verdictOf(explanation), lines: explanation.lines };
    return explanation;
  };
  const failed = (why: string) => {
    told.value = { type: "failed", message: words.notChecked(why) };
  };

  const tellAgain = () => {
    if (wrong === null) return;
    wrong.presses += 1;
    told.value = { type: "again", message: wrong.hint, presses: wrong.presses };
  };

  async function firstTry(ticked: ReadonlySet<string>): Promise<void> {
    const quiet = await runQuietly();
    if (!quiet.ok) return failed(quiet.message);
    const explanation = explainRun(question, ticked, quiet.value);
    tries = 1;
    onTry(explanation.isRight, true);
    if (!explanation.isRight) {
      wrong = { ticked, hint: hintOf(explanation), presses: 0 };
      return tellAgain();
    }
    // Nothing is left to answer: what follows explains only, whatever becomes of the panel.
    tries = 2;
    const seen = await runInPanel();
    explained(ticked, seen.ok ? seen.value : quiet.value);
  }

  async function laterTry(ticked: ReadonlySet<string>): Promise<void> {
    const seen = await runInPanel();
    if (!seen.ok) return failed(seen.message);
    const { isRight } = explained(ticked, seen.value);
    if (tries === 1) onTry(isRight, false);
    tries = 2;
    wrong = null;
  }

  return {
    told,
    isChecking,
    async check(ticked) {
      if (isChecking.value) return;
      if (wrong !== null && areSame(wrong.ticked, ticked)) return tellAgain();
      isChecking.value = true;
      try {
        await (tries === 0 ? firstTry(ticked) : laterTry(ticked));
      } finally {
        isChecking.value = false;
      }
    },
  };
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((name) => other.has(name));
}
