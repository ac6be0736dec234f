/**
 * A line is a MessagePort that stands for one WebSocket: a frame is a string or an ArrayBuffer, and `null` is the end
 * (ports say nothing themselves when the other side is closed).
 */
export type LineFrame = string | ArrayBuffer | null;

/** A copy of exactly the bytes seen; posting a view itself would send the whole buffer under it. Errors: none. */
export function exactBytes(data: ArrayBuffer | ArrayBufferView): ArrayBuffer {
  if (data instanceof ArrayBuffer) return data;
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength).slice().buffer;
}
