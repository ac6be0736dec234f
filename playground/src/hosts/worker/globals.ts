import { Buffer } from "buffer";
import { nodeTimers } from "./node-timers.ts";

/**
 * What the Socket.IO packages take from Node's global scope. Imported before them, because some use `Buffer` while they
 * load. Only this worker has these; the page's global scope stays as it is.
 */
const nextTick = (callback: (...args: readonly unknown[]) => void, ...args: readonly unknown[]) =>
  queueMicrotask(() => callback(...args));

Object.assign(globalThis, {
  ...nodeTimers,
  Buffer,
  process: { env: {}, nextTick },
  setImmediate: (callback: (...args: readonly unknown[]) => void, ...args: readonly unknown[]) =>
    nodeTimers.setTimeout(callback, 0, ...args),
});
