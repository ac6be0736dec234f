/** Work done one piece after the other; what waits or runs can be abandoned at once. */
export interface Turns {
  /** Runs `work` when all work before it has ended. */
  take<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
  /** Aborts whatever runs or waits; work taken afterwards waits for none of it. */
  abandon(): void;
  /** Resolves when nothing taken so far is under way. */
  rest(): Promise<void>;
}

/** A queue of one lane. Errors: a piece that throws rejects its own promise and stops nothing else. */
export function createTurns(): Turns {
  let aborter = new AbortController();
  let last: Promise<unknown> = Promise.resolve();

  return {
    take(work) {
      const { signal } = aborter;
      const mine = last.then(() => work(signal));
      last = mine.catch(() => undefined);
      return mine;
    },
    abandon() {
      aborter.abort();
      aborter = new AbortController();
      last = Promise.resolve();
    },
    async rest() {
      await last;
    },
  };
}
