import type { Json } from "./expression/tree.ts";

/** A room's name as a scene may give it; Socket.IO keeps `1` and `"1"` apart. */
export type RoomName = string | number;

/** One client to connect: unique name (ignoring case), its namespace, the rooms the server puts it in. */
export interface ClientSpec {
  readonly name: string;
  readonly namespace: string;
  readonly rooms: readonly RoomName[];
  /** What it answers to an acknowledgement; absent: it never answers. */
  readonly replies?: Json;
}

/** Options handed to `new Server`. */
export interface ServerOptions {
  readonly connectionStateRecovery?: {
    readonly maxDisconnectionDuration?: number;
    readonly skipMiddlewares?: boolean;
  };
}

/** The clients of a lab at its start, in the order they connect and are shown. */
export interface Scene {
  readonly clients: readonly ClientSpec[];
  readonly serverOptions?: ServerOptions;
}
