import type { LabControl } from "../../../server/lab/live/control.ts";
import { createRoomMemory } from "./room-tags.ts";
import type { LabAnswer, LabMessage } from "./worker-messages.ts";

type Verb = keyof LabControl;
type Answer<V extends Verb> = Awaited<ReturnType<LabControl[V]>>;

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** A lab's control over its port, and how to give up on it. */
export interface RemoteControl {
  readonly control: LabControl;
  /** Closes the port; calls still waiting, and later ones, are rejected. */
  end(): void;
}

/**
 * The lab's control, each verb carried to the worker and back.
 *
 * Shape:  answers may come in any order; each settles its own call.
 * Errors: a verb that threw in the worker rejects with an Error whose cause is its Failure; so does every call after `end`.
 */
export function createRemoteControl(port: MessagePort): RemoteControl {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let isEnded = false;

  port.onmessage = ({ data }: MessageEvent<LabAnswer>) => {
    const call = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) call?.resolve(data.value);
    else call?.reject(new Error(data.failure.message, { cause: data.failure }));
  };

  const call = async <V extends Verb>(verb: V, args: Parameters<LabControl[V]>): Promise<Answer<V>> => {
    if (isEnded) throw new Error(`"${verb}" was asked of a lab that has ended.`);
    lastId += 1;
    const message: LabMessage = { type: "call", id: lastId, verb, args };
    port.postMessage(message);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.set(lastId, { resolve, reject });
    // The worker is built from the same LabControl, so its answer is what the verb gives.
    return (await promise) as Answer<V>;
  };

  const remember = createRoomMemory();
  const control: LabControl = {
    open: (...args) => call("open", args),
    serve: (...args) => call("serve", args),
    enter: (...args) => call("enter", args),
    begin: (...args) => call("begin", args),
    hasRun: (...args) => call("hasRun", args),
    runAsServer: (...args) => call("runAsServer", args),
    async report(...args) {
      const report = await call("report", args);
      return { ...report, clients: report.clients.map(remember) };
    },
    finish: (...args) => call("finish", args),
    move: (...args) => call("move", args),
    gone: (...args) => call("gone", args),
    rename: (...args) => call("rename", args),
    forget: (...args) => call("forget", args),
    snapshot: async () => (await call("snapshot", [])).map(remember),
    close: (...args) => call("close", args),
  };

  return {
    control,
    end() {
      isEnded = true;
      port.onmessage = null;
      port.close();
      for (const { reject } of waiting.values()) reject(new Error("The lab has ended."));
      waiting.clear();
    },
  };
}
