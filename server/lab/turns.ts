import { type Failure, fail, type Result } from "./result.ts";

/**
 * One thing at a time: each piece of work waits for those before it, and for no longer than its host lives.
 *
 * Errors: the Failure the host died of; lab/closed; lab/fault for a bug of ours, which the console tells; lab/closed to
 *         a caller whose signal is aborted, while the work itself goes on to its end.
 */
export function createTurns(dead: AbortSignal, isClosed: () => boolean) {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<Result<T>>, signal?: AbortSignal): Promise<Result<T>> => {
    const turn = last.then(async (): Promise<Result<T>> => {
      if (dead.aborted) return dead.reason;
      if (isClosed()) return fail("lab/closed");
      try {
        return await until(dead, () => dead.reason, work());
      } catch (bug) {
        if (dead.aborted) return dead.reason;
        if (isClosed()) return fail("lab/closed");
        console.error(bug);
        return fail("lab/fault");
      }
    });
    last = turn;
    return signal ? until(signal, () => fail("lab/closed", "The step was stopped."), turn) : turn;
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
