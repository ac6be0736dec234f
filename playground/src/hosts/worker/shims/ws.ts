import type { PortWebSocket } from "../port-web-socket.ts";

type Accept = (webSocket: PortWebSocket) => void;

/**
 * The `ws` package's server, as engine.io uses it: the connection handed in is a web socket already, since a
 * MessagePort needs no http upgrade. There is no `Sender`, so the adapter does not prepare raw frames.
 */
export class Server {
  handleUpgrade(_request: unknown, webSocket: PortWebSocket, _head: unknown, accept: Accept): void {
    accept(webSocket);
  }

  /** engine.io closes its own clients first; nothing else is held here. */
  close(): void {}
}
