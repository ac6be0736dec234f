import * as words from "#words/steps.ts";
import { type Failure, fail, type Result } from "../result.ts";

/**
 * One thing at a time: each piece of work waits for those before it, and no longer than the lab lives.
 *
 * Errors: the Failure that `over` was aborted with; lab/fault for a bug of ours, which the console tells; lab/closed to
 *         a caller whose own signal is aborted, while the work itself goes on to its end.
 */
export function createTurns(over: AbortSignal) {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<Result<T>>, signal?: AbortSignal): Promise<Result<T>> => {
    const turn = last.then(async (): Promise<Result<T>> => {
      if (over.aborted) return over.reason;
      try {
        return await until(over, () => over.reason, work());
      } catch (bug) {
        if (over.aborted) return over.reason;
        console.error(bug);
        return fail("lab/fault");
      }
    });
    last = turn;
    return signal ? until(signal, () => fail("lab/closed", words.stopped), turn) : turn;
  };
}

/** The work's result, or a failure as soon as the signal is aborted. */
function until<T>(signal: AbortSignal, failure: () => Failure, work: Promise<Result<T>>): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    const onAbort = () => resolve(failure());
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
