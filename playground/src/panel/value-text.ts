/** A value that travelled, as one would write it in code: texts in quotes, bytes as `Uint8Array [1, 2]`. Errors: none. */
export function valueText(value: unknown): string {
  if (value === undefined || typeof value === "bigint") return String(value);
  const bytes = bytesIn(value);
  if (bytes !== null) return `Uint8Array [${bytes.slice(0, 32).join(", ")}${bytes.length > 32 ? ", …" : ""}]`;
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${valueText(inner)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
  }
  return JSON.stringify(value);
}

function bytesIn(value: unknown): readonly number[] | null {
  if (value instanceof ArrayBuffer) return [...new Uint8Array(value)];
  if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)];
  const isWritten = typeof value === "object" && value !== null && "bytes" in value && Object.keys(value).length === 1;
  return isWritten && Array.isArray(value.bytes) && value.bytes.every((byte) => typeof byte === "number")
    ? value.bytes
    : null;
}
