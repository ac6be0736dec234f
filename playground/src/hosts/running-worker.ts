import { type Failure, fail, ok, type Result } from "../../../server/lab/result.ts";
import { createLiveness } from "./liveness.ts";
import type { Heartbeat, PageMessage, WorkerMessage } from "./worker-messages.ts";

/** Limits a worker is held to. Units: milliseconds. */
export interface WorkerLimits {
  readonly startMs: number;
  readonly silenceMs: number;
}

/** One worker, from its start to its end. */
export interface RunningWorker {
  /** Resolves once the server can be used. Errors: host/unavailable. */
  readonly started: Promise<Result<null>>;
  /** Aborted when the worker has ended; its reason is a Failure: host/dead, or lab/closed after `stop`. */
  readonly ended: AbortSignal;
  /** The page's port of a new lab. */
  openLab(heartbeat: Heartbeat): MessagePort;
  /** The same promise; the worker is pinged until it settles. */
  watch<T>(work: Promise<T>): Promise<T>;
  /** Ends the worker and whatever runs in it. */
  stop(): void;
}

/**
 * Starts the worker that holds the labs' servers.
 *
 * Errors: none are thrown; a worker that the browser refuses, or whose script is gone, is told by `started`.
 */
export function startWorker({ startMs, silenceMs }: WorkerLimits): RunningWorker {
  const ending = new AbortController();
  const { promise: started, resolve: settleStart } = Promise.withResolvers<Result<null>>();
  let worker: Worker | null = null;

  const tell = (message: PageMessage, ports: MessagePort[] = []) => worker?.postMessage(message, ports);
  const liveness = createLiveness({
    silenceMs,
    ping: () => tell({ type: "ping" }),
    onDead: () => end(fail("host/dead")),
  });
  const end = (reason: Failure) => {
    clearTimeout(startTimer);
    liveness.stop();
    worker?.terminate();
    worker = null;
    settleStart(reason);
    ending.abort(reason);
  };
  const refuse = () => end(fail("host/unavailable"));
  // A script that the network never finishes to load raises no event.
  const startTimer = setTimeout(refuse, startMs);

  try {
    worker = new Worker(new URL("./worker/lab-worker.ts", import.meta.url), { type: "module", name: "Socket.IO" });
    // An error before `ready`: the browser refused, or the script is gone. Later ones are in the console and end nothing.
    worker.onerror = refuse;
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      liveness.heard();
      if (data.type !== "ready" || worker === null) return;
      clearTimeout(startTimer);
      worker.onerror = null;
      settleStart(ok(null));
    };
  } catch {
    refuse();
  }

  return {
    started,
    ended: ending.signal,
    openLab(heartbeat) {
      const { port1, port2 } = new MessageChannel();
      tell({ type: "lab", heartbeat }, [port2]);
      return port1;
    },
    watch: liveness.watch,
    stop: () => end(fail("lab/closed")),
  };
}
