/** What a page has open of the things that a host opens. */
export interface PageCensus {
  /** Counts of what is open now that was opened since the census began. */
  count(): { readonly workers: number; readonly ports: number; readonly timers: number };
  /** The workers open now, oldest first. */
  workers(): readonly Worker[];
  end(): void;
}

/** For tests: counts workers, message channels and timers of this page as they are opened and closed. */
export function beginCensus(): PageCensus {
  // Taken apart, as the browser's own refuse to be called as methods of another object.
  const { Worker, MessageChannel, setTimeout, clearTimeout, setInterval, clearInterval } = globalThis;
  const workers = new Set<Worker>();
  const ports = new Set<MessagePort>();
  const timers = new Set<unknown>();

  class CountedWorker extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      workers.add(this);
    }
    override terminate(): void {
      super.terminate();
      workers.delete(this);
    }
  }
  class CountedChannel extends MessageChannel {
    constructor() {
      super();
      // The other port goes to the worker and ends with it.
      const { port1 } = this;
      const close = port1.close.bind(port1);
      ports.add(port1);
      port1.close = () => {
        ports.delete(port1);
        close();
      };
    }
  }
  const clear = (id: Parameters<typeof clearTimeout>[0]) => {
    timers.delete(id);
    clearTimeout(id);
  };
  Object.assign(globalThis, {
    Worker: CountedWorker,
    MessageChannel: CountedChannel,
    setTimeout: (callback: (...args: unknown[]) => void, delayMs?: number, ...args: unknown[]) => {
      const fire = () => {
        timers.delete(id);
        callback(...args);
      };
      const id = setTimeout(fire, delayMs);
      timers.add(id);
      return id;
    },
    setInterval: (callback: (...args: unknown[]) => void, delayMs?: number, ...args: unknown[]) => {
      const id = setInterval(callback, delayMs, ...args);
      timers.add(id);
      return id;
    },
    clearTimeout: clear,
    clearInterval: clear,
  });
  return {
    count: () => ({ workers: workers.size, ports: ports.size, timers: timers.size }),
    workers: () => [...workers],
    end() {
      Object.assign(globalThis, { Worker, MessageChannel, setTimeout, clearTimeout, setInterval, clearInterval });
    },
  };
}
