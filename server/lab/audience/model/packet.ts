/** More binary parts than this and the client's parser refuses the packet. */
const maxAttachments = 10;

/**
 * Whether a client can read a packet with this content; one it cannot read ends its connection ("parse error").
 *
 * Shape:  the event is a string or a finite number; at most 10 binary values; with binary, no object that looks like
 *         the parser's own placeholder for a part that is not there.
 * Errors: none.
 * Source: socket.io-parser 4.2, `Decoder`.
 */
export function isReadable(content: readonly unknown[]): boolean {
  const [event] = content;
  if (typeof event !== "string" && !Number.isFinite(event)) return false;
  const values = content.flatMap(everyValue);
  const attachments = values.filter(isBinary).length;
  return attachments <= maxAttachments && (attachments === 0 || !values.some((value) => misleads(value, attachments)));
}

/** The value and all that it holds. */
function everyValue(value: unknown): readonly unknown[] {
  const isBranch = typeof value === "object" && value !== null && !isBinary(value);
  return isBranch ? [value, ...Object.values(value).flatMap(everyValue)] : [value];
}

function misleads(value: unknown, attachments: number): boolean {
  if (typeof value !== "object" || value === null || Reflect.get(value, "_placeholder") !== true) return false;
  const part: unknown = Reflect.get(value, "num");
  return !(typeof part === "number" && part >= 0 && part < attachments);
}

const isBinary = (value: unknown): boolean => ArrayBuffer.isView(value);
