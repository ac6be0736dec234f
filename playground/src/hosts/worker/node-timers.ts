/**
 * Node's timers over the worker's own: objects with `refresh`, `ref` and `unref` where the web has plain numbers.
 * engine.io refreshes its ping timer after every pong, and the adapter for connection state recovery unrefs its sweep:
 * with numbers, clients die at the first heartbeat.
 */
type Callback = (...args: readonly unknown[]) => void;

// Kept before globals.ts puts the functions below in their place.
const { setTimeout: start, clearTimeout: stop, setInterval: startRepeating } = globalThis;

class Timer {
  #id: number | undefined;
  readonly #start: () => number;

  constructor(startTimer: () => number) {
    this.#start = startTimer;
    this.refresh();
  }

  /** Starts the wait over, also after the timer has fired or was cleared. */
  refresh(): this {
    this.clear();
    this.#id = this.#start();
    return this;
  }

  clear(): void {
    // The web keeps timeouts and intervals in one list, so this ends either.
    stop(this.#id);
  }

  // A worker has no event loop to keep alive or let go.
  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  hasRef(): boolean {
    return true;
  }
}

function createTimeout(callback: Callback, delayMs?: number, ...args: readonly unknown[]): Timer {
  return new Timer(() => Number(start(() => callback(...args), delayMs)));
}

function createInterval(callback: Callback, delayMs?: number, ...args: readonly unknown[]): Timer {
  return new Timer(() => Number(startRepeating(() => callback(...args), delayMs)));
}

/** Clears a timer of either kind; anything else is ignored, as Node does. */
function clear(timer: unknown): void {
  if (timer instanceof Timer) timer.clear();
  else if (typeof timer === "number") stop(timer);
}

/** Takes the place of the worker's own timer functions (globals.ts). */
export const nodeTimers = {
  setTimeout: createTimeout,
  clearTimeout: clear,
  setInterval: createInterval,
  clearInterval: clear,
};
