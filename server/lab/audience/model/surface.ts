import type { MethodName } from "../../expression/tree.ts";

/** What a chain can stand at: `io` and `io.of()` are both namespaces, with the same methods. */
export type ReceiverKind = "namespace" | "socket" | "operator";

const broadcasts: readonly MethodName[] = [
  "to",
  "in",
  "except",
  "compress",
  "timeout",
  "volatile",
  "local",
  "emit",
  "socketsJoin",
  "socketsLeave",
  "disconnectSockets",
  "fetchSockets",
];

/**
 * The words of the grammar that each of Socket.IO's objects really has.
 *
 * Source: socket.io 4.8.4, held against the classes by surface.test.ts.
 */
export const surface: Readonly<Record<ReceiverKind, ReadonlySet<MethodName>>> = {
  namespace: new Set<MethodName>([...broadcasts, "send", "write"]),
  socket: new Set<MethodName>([
    "to",
    "in",
    "except",
    "broadcast",
    "local",
    "volatile",
    "compress",
    "timeout",
    "emit",
    "emitWithAck",
    "send",
    "write",
    "join",
    "leave",
    "leaveAll",
    "disconnect",
  ]),
  operator: new Set<MethodName>([...broadcasts, "emitWithAck"]),
};
