import { Buffer } from "buffer";

type Callback = (error: null, bytes: Buffer) => void;

/** Node's `randomBytes`, at once or to a callback: engine.io makes its socket ids from it. */
export function randomBytes(size: number, callback?: Callback): Buffer {
  const bytes = Buffer.from(crypto.getRandomValues(new Uint8Array(size)));
  if (callback) queueMicrotask(() => callback(null, bytes));
  return bytes;
}

/**
 * Loaded with the cluster adapter, which a tab never uses. The worker's own `randomUUID` is missing on http over a LAN.
 */
export function randomUUID(): string {
  return randomBytes(16).toString("hex");
}
