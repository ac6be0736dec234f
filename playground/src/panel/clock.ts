/** Time for the panel's own courtesies (never for a delivery): runs something later, unless it is called off. */
export interface Clock {
  /** Units: afterMs in milliseconds. Gives the function that calls it off. */
  after(afterMs: number, run: () => void): () => void;
}

/** The browser's clock. */
export const browserClock: Clock = {
  after(afterMs, run) {
    const timer = setTimeout(run, afterMs);
    return () => clearTimeout(timer);
  },
};
