/** What liveness is told and whom it asks. */
export interface LivenessParts {
  ping(): void;
  onDead(): void;
  readonly silenceMs: number;
}

/** Watches that a worker still answers, but only while somebody waits for it. */
export interface Liveness {
  /** The same promise, with the worker pinged until it settles. */
  watch<T>(work: Promise<T>): Promise<T>;
  /** The worker gave a sign of life. */
  heard(): void;
  /** Ends the watch for good. */
  stop(): void;
}

const ticksPerSilence = 12;

/**
 * Tells a dead worker from a busy page. A worker that has ended says nothing, so it is pinged; silence is counted in
 * short ticks, and a late tick counts as one: after a laptop slept, or while a page is too busy to listen, the worker
 * still has its time to answer.
 *
 * Units:  silenceMs: milliseconds without an answer until `onDead` is called, once.
 * Errors: none.
 */
export function createLiveness({ ping, onDead, silenceMs }: LivenessParts): Liveness {
  const tickMs = silenceMs / ticksPerSilence;
  let watched = 0;
  let silentTicks = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  const tick = () => {
    silentTicks += 1;
    if (silentTicks < ticksPerSilence) return ping();
    stop();
    onDead();
  };

  return {
    async watch(work) {
      watched += 1;
      if (watched === 1) {
        silentTicks = 0;
        ping();
        timer = setInterval(tick, tickMs);
      }
      try {
        return await work;
      } finally {
        watched -= 1;
        if (watched === 0) stop();
      }
    },
    heard() {
      silentTicks = 0;
    },
    stop,
  };
}
