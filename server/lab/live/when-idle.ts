import type { Socket } from "socket.io";

type Connection = Socket["conn"];

const isBusy = ({ readyState, transport }: Connection) => readyState === "open" && !transport.writable;

/**
 * Resolves when no open connection is still writing, so that a volatile packet sent in the same turn is not dropped
 * because of an earlier heartbeat or answer. Errors: none; a connection that closes counts as idle.
 *
 * Source: engine.io 6.6 transports/websocket.ts (`writable`, "ready"), socket.io 4.8 client.ts `writeToEngine`.
 */
export async function whenIdle(connections: readonly Connection[]): Promise<void> {
  for (let busy = connections.find(isBusy); busy; busy = connections.find(isBusy)) await onceWritten(busy);
}

function onceWritten(connection: Connection): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      connection.transport.off("ready", done);
      connection.off("close", done);
      resolve();
    };
    connection.transport.on("ready", done);
    connection.on("close", done);
  });
}
