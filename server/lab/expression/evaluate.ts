import type { Argument } from "./tree.ts";

/**
 * The value an argument stands for, made anew each time: two equal arrays, objects or bytes are never the same one.
 *
 * Shape:  `idOf("socket")` is the sender's id, any other name is a client's; `ack` is given back for the word `ack`. An
 *         object has exactly the keys typed as its own, `__proto__` too, so that none can reach a prototype.
 * Errors: none.
 */
export function evaluate(argument: Argument, idOf: (of: string) => string, ack: unknown): unknown {
  switch (argument.type) {
    case "literal":
      return argument.value;
    case "undefined":
      return undefined;
    case "id":
      return idOf(argument.of);
    case "array":
      return argument.items.map((item) => evaluate(item, idOf, ack));
    case "object":
      return Object.fromEntries(argument.entries.map(([key, value]) => [key, evaluate(value, idOf, ack)]));
    case "bytes":
      return new Uint8Array(argument.bytes);
    case "zeros":
      return new Uint8Array(argument.length);
    case "ack":
      return ack;
  }
}
