import { Manager, type Socket } from "socket.io-client";
import type { Lab } from "../../../server/lab/host.ts";
import { createLab } from "../../../server/lab/live/lab.ts";
import { type Failure, ok, type Result } from "../../../server/lab/result.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import { createPortTransport } from "./port-transport.ts";
import { createRemoteControl } from "./remote-control.ts";
import type { RunningWorker } from "./running-worker.ts";
import type { Heartbeat, LabMessage } from "./worker-messages.ts";

/** What one lab in a worker is made of. */
export interface WorkerLabParts {
  readonly worker: RunningWorker;
  readonly scene: Scene;
  readonly heartbeat: Heartbeat;
  onLost(failure: Failure): void;
  /** Called once, when the lab needs the worker no more: it was not opened, was closed or is lost. */
  onEnd(): void;
}

// Any name would do, as nothing is looked up; but for another than this the client hangs up when the network goes away.
const serverUrl = "http://localhost";

/**
 * Opens a lab whose server is in the worker.
 *
 * Errors: as Host.open; nothing of the lab is left open then.
 */
export async function openWorkerLab(parts: WorkerLabParts): Promise<Result<Lab>> {
  const { worker, scene, heartbeat, onLost, onEnd } = parts;
  const started = await worker.started;
  if (!started.ok) {
    onEnd();
    return started;
  }

  const port = worker.openLab(heartbeat);
  const remote = createRemoteControl(port);
  worker.ended.addEventListener("abort", remote.end, { once: true });
  const PortTransport = createPortTransport((url, farEnd) => {
    const message: LabMessage = { type: "line", url };
    port.postMessage(message, [farEnd]);
  });
  let hasEnded = false;
  const end = () => {
    if (hasEnded) return;
    hasEnded = true;
    worker.ended.removeEventListener("abort", remote.end);
    remote.end();
    onEnd();
  };

  const opening = createLab({
    scene,
    control: remote.control,
    connect: (namespace, auth) => {
      // A manager of its own, so that each client has its own line.
      const manager = new Manager(serverUrl, { transports: [PortTransport], autoConnect: false, reconnection: false });
      return manager.socket(namespace, { auth: (send) => send(auth()) });
    },
    cutLine,
    clock: () => performance.now(),
    dead: worker.ended,
    onLost: (failure) => {
      end();
      onLost(failure);
    },
  });
  const opened = await worker.watch(opening);
  if (!opened.ok) {
    end();
    return opened;
  }

  const lab = opened.value;
  return ok({
    state: () => lab.state(),
    run: (step, signal) => worker.watch(lab.run(step, signal)),
    async close() {
      try {
        await worker.watch(lab.close());
      } catch {
        // The worker died before it could close the server, which is gone all the same.
      } finally {
        end();
      }
    },
  });
}

/** Ends the line under the client: no packet is sent, both sides see their transport close. */
function cutLine(socket: Socket): void {
  socket.io.engine.transport.close();
}
