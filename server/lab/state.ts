import type { Json } from "./expression/tree.ts";
import type { ServerOptions } from "./scene/scene.ts";

/** Flags left on a server-side socket by `volatile`, `compress` and `timeout`, used up by its next emit. */
export interface SocketFlags {
  readonly volatile?: boolean;
  readonly compress?: boolean;
  readonly timeout?: number;
  readonly local?: boolean;
  readonly broadcast?: boolean;
}

/**
 * One client as the server knows it now.
 *
 * Shape: `rooms` holds real room values (own id included; numbers, undefined and others are possible), empty when it is
 *        disconnected; `id` is the last id it had.
 */
export interface ClientState {
  readonly name: string;
  readonly namespace: string;
  readonly id: string;
  readonly isConnected: boolean;
  readonly rooms: readonly unknown[];
  /**
   * After `leaveAll`, until it joins a room again: the adapter has no entry for it (`adapter.sids.has(id)` is false), so a
   * broadcast to the whole namespace passes it by. Being in no room by `leave` alone is not that. Absent: false.
   */
  readonly isUnlisted?: boolean;
  readonly flags: SocketFlags;
  readonly replies?: Json;
}

/** Every client of a lab, in scene order, at one moment. */
export interface LabState {
  readonly clients: readonly ClientState[];
  readonly serverOptions: ServerOptions;
}
