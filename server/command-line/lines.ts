import type { Readable } from "node:stream";

/** One line of input, without its end; `number` counts from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * The lines of a stream as they come in.
 *
 * Shape:  parted by line feeds only (a JSON string may hold U+2028, at which Node's readline would part it); a carriage
 *         return before one and a byte order mark at the start are dropped; the last line needs no end.
 * Errors: rejects when the stream fails.
 */
export async function* linesOf(input: Readable): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let number = 0;
  const take = (piece: string): Line => {
    const text = [...pieces, piece].join("");
    pieces = [];
    number += 1;
    return { number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
  };

  for await (const chunk of input) {
    const [first = "", ...others] = decoder.decode(chunk, { stream: true }).split("\n");
    if (others.length > 0) yield take(first);
    for (const complete of others.slice(0, -1)) yield take(complete);
    pieces.push(others.at(-1) ?? first);
  }
  const rest = take(decoder.decode());
  if (rest.text !== "") yield rest;
}
