/**
 * A received value as plain JSON-like data, for traces.
 *
 * Shape:  binary (Buffer on Node, ArrayBuffer in a tab) becomes `{ bytes: [...] }` with exactly the bytes sent; the rest
 *         is copied as it is.
 * Errors: none.
 */
export function plain(value: unknown): unknown {
  if (value instanceof ArrayBuffer) return { bytes: [...new Uint8Array(value)] };
  if (ArrayBuffer.isView(value)) {
    return { bytes: [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, plain(entry)]));
  }
  return value;
}
