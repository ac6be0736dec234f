import type { Socket } from "socket.io-client";
import type { ClientSpec } from "../scene/scene.ts";
import type { labEvents } from "./control.ts";
import { plain } from "./plain.ts";

/** What a client noticed during a step, in the order it came to all of the lab's clients. */
export type Notice =
  | { readonly type: "copy"; readonly client: string; readonly args: readonly unknown[]; readonly atMs: number }
  | { readonly type: "fence"; readonly client: string; readonly atMs: number }
  | { readonly type: "connected"; readonly client: string; readonly id: string; readonly atMs: number }
  | { readonly type: "disconnected"; readonly client: string; readonly reason: string; readonly atMs: number };

/** One real client of a lab. */
export interface LabClient {
  spec: ClientSpec;
  readonly socket: Socket;
}

/**
 * Watches a client: every event, connection and disconnection is told to `notice`, and acknowledgements are answered at
 * once with the client's `replies`, if it has any. Errors: none.
 */
export function watch(client: LabClient, clock: () => number, notice: (notice: Notice) => void): void {
  const { socket } = client;
  socket.onAny((...args: unknown[]) => {
    const atMs = clock();
    const last = args.at(-1);
    const answer = typeof last === "function" ? last : null;
    notice({ type: "copy", client: client.spec.name, args: plainList(answer ? args.slice(0, -1) : args), atMs });
    if (answer && client.spec.replies !== undefined) answer(client.spec.replies);
  });
  socket.on("connect", () =>
    notice({ type: "connected", client: client.spec.name, id: socket.id ?? "", atMs: clock() }),
  );
  socket.on("disconnect", (reason) =>
    notice({ type: "disconnected", client: client.spec.name, reason, atMs: clock() }),
  );
}

/** Opens the line. Resolves with null, or with the reason when the server refuses or cannot be reached. */
export function connected(socket: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    const settle = (reason: string | null) => {
      socket.off("connect", onConnect);
      socket.off("connect_error", onError);
      resolve(reason);
    };
    const onConnect = () => settle(null);
    const onError = (error: Error) => settle(error.message);
    socket.on("connect", onConnect);
    socket.on("connect_error", onError);
    socket.connect();
  });
}

/** Resolves when the socket is, or already was, disconnected. */
export function disconnected(socket: Socket): Promise<void> {
  if (!socket.connected) return Promise.resolve();
  return new Promise((resolve) => socket.once("disconnect", () => resolve()));
}

/** Sends an event of the lab's own and resolves when it is answered, or when the line is gone. */
export function answered(socket: Socket, event: (typeof labEvents)["fence" | "settle"], ...args: unknown[]) {
  return new Promise<boolean>((resolve) => {
    const onGone = () => resolve(false);
    socket.once("disconnect", onGone);
    socket.emit(event, ...args, () => {
      socket.off("disconnect", onGone);
      resolve(true);
    });
  });
}

const plainList = (args: readonly unknown[]): unknown[] => args.map(plain);
