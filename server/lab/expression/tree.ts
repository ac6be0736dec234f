/**
 * The checked tree of an expression: what is run, sent to the server and predicted. Plain JSON, so it crosses any wire.
 * Only parse.ts builds one from text; print.ts turns one back.
 */

/** Links that are properties, written without brackets. */
export const propertyLinks = ["broadcast", "local", "volatile"] as const;
/** Links that are called and give something to chain on. */
export const callLinks = ["to", "in", "except", "compress", "timeout"] as const;
/** What may end a chain. */
export const ends = [
  "emit",
  "send",
  "write",
  "emitWithAck",
  "join",
  "leave",
  "leaveAll",
  "socketsJoin",
  "socketsLeave",
  "disconnectSockets",
  "disconnect",
  "fetchSockets",
] as const;

/** Event names that every `emit` refuses. Source: socket.io 4.8.4, socket-types.js. */
export const reservedEvents: ReadonlySet<unknown> = new Set([
  "connect",
  "connect_error",
  "disconnect",
  "disconnecting",
  "newListener",
  "removeListener",
]);

export type PropertyLink = (typeof propertyLinks)[number];
export type CallLink = (typeof callLinks)[number];
export type End = (typeof ends)[number];
export type MethodName = PropertyLink | CallLink | End;

/** A JSON value, as it may be sent. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** One argument, not yet evaluated. `id` with `of: "socket"` is `socket.id`; any other `of` is a client's name. */
export type Argument =
  | { readonly type: "literal"; readonly value: null | boolean | number | string }
  | { readonly type: "undefined" }
  | { readonly type: "id"; readonly of: string }
  | { readonly type: "array"; readonly items: readonly Argument[] }
  | { readonly type: "object"; readonly entries: readonly (readonly [string, Argument])[] }
  | { readonly type: "bytes"; readonly bytes: readonly number[] }
  | { readonly type: "zeros"; readonly length: number }
  | { readonly type: "ack" };

/** Where a chain starts. `sockets` is `io.sockets`; `namespace` is `io.of(name)`; `client` is a client's server-side socket. */
export type Root =
  | { readonly type: "socket" }
  | { readonly type: "io" }
  | { readonly type: "sockets" }
  | { readonly type: "namespace"; readonly name: string }
  | { readonly type: "client"; readonly name: string }
  | { readonly type: "variable"; readonly name: string };

/** One step along a chain; `args` is null for a property such as `.broadcast`. */
export interface Call {
  readonly name: MethodName;
  readonly args: readonly Argument[] | null;
}

/** A root and the calls on it, in the order typed. */
export interface Chain {
  readonly root: Root;
  readonly calls: readonly Call[];
}

/**
 * One statement. `run`: the last call is an end, the others are links; or all calls are flags on a client's socket, which
 * keeps them for its next emit, or links on a kept operator, which they do not change. `const`: links only (possibly none); `name` is
 * never a client's name and is bound before it is used.
 */
export type Statement =
  | { readonly type: "run"; readonly chain: Chain }
  | { readonly type: "const"; readonly name: string; readonly chain: Chain };

/** A whole expression: at least one statement, run in order in one tick. */
export type Expression = readonly Statement[];
