import * as words from "#words/host.ts";
import type { Host } from "../../../server/lab/host.ts";
import { fail } from "../../../server/lab/result.ts";
import { openWorkerLab } from "./open-worker-lab.ts";
import { type RunningWorker, startWorker } from "./running-worker.ts";

/** What may be set apart from the usual. Units: milliseconds. */
export interface WorkerHostOptions {
  readonly pingIntervalMs?: number;
  /** A line within the tab cannot break by itself, so a throttled page or a laptop asleep is waited for: a day. */
  readonly pingTimeoutMs?: number;
  /** How long the worker may be silent while somebody waits for it. */
  readonly silenceMs?: number;
  /** How long the worker's script may take to load and start. */
  readonly startMs?: number;
}

const oneDayMs = 24 * 60 * 60 * 1000;

/**
 * A host whose server is the real Socket.IO in a worker of this tab, with the clients in the page.
 *
 * Shape:  the worker starts with the first lab, is shared by all labs, and ends with the last one or with the page.
 * Errors: as Host. host/unavailable when the worker is refused or its script is gone (the next `open` tries again),
 *         host/dead for each of its labs when it has stopped answering (the next `open` starts another).
 */
export function createWorkerHost(options: WorkerHostOptions = {}): Host {
  const { pingIntervalMs = 25_000, pingTimeoutMs = oneDayMs, silenceMs = 3000, startMs = 30_000 } = options;
  const labClosers = new Set<() => Promise<void>>();
  let current: { readonly worker: RunningWorker; users: number } | null = null;
  let isClosed = false;

  /** The worker, and how to give it back; the last to give it back ends it. */
  const borrowWorker = () => {
    if (current === null || current.worker.ended.aborted) {
      current = { worker: startWorker({ startMs, silenceMs }), users: 0 };
    }
    const borrowed = current;
    borrowed.users += 1;
    const giveBack = () => {
      borrowed.users -= 1;
      if (borrowed.users === 0) borrowed.worker.stop();
    };
    return { worker: borrowed.worker, giveBack };
  };

  return {
    place: words.runningInTab,

    async open(scene, onLost, signal) {
      if (isClosed || signal?.aborted) return fail("host/unavailable");
      const { worker, giveBack } = borrowWorker();
      const lab = await openWorkerLab({
        worker,
        scene,
        heartbeat: { pingIntervalMs, pingTimeoutMs },
        onLost,
        onEnd: giveBack,
      });
      if (!lab.ok) return lab;
      const { close } = lab.value;
      if (isClosed || signal?.aborted) {
        await close();
        return fail("host/unavailable");
      }
      labClosers.add(close);
      return lab;
    },

    async close() {
      isClosed = true;
      await Promise.all([...labClosers].map((close) => close()));
      labClosers.clear();
      current?.worker.stop();
    },
  };
}
