import { WebSocket } from "engine.io-client";
import { exactBytes, type LineFrame } from "./line.ts";

/** Hands the far end of a new line to the server; `url` is what a web socket would have asked for. */
export type OpenLine = (url: string, farEnd: MessagePort) => void;

/** The client's end of a line, shaped as the browser's WebSocket as far as engine.io-client uses one. */
class LineSocket {
  binaryType = "arraybuffer";
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string | ArrayBuffer }) => void) | null = null;
  onclose: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly #port: MessagePort;
  #isOpen: boolean = true;

  constructor(url: string, openLine: OpenLine) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: { data: LineFrame }) => {
      if (data === null) this.#end();
      else this.onmessage?.({ data });
    };
    openLine(url, port2);
    queueMicrotask(() => {
      if (this.#isOpen) this.onopen?.();
    });
  }

  send(frame: string | ArrayBuffer | ArrayBufferView): void {
    this.#port.postMessage(typeof frame === "string" ? frame : exactBytes(frame));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#port.postMessage(null);
    this.#end();
  }

  #end(): void {
    this.#isOpen = false;
    this.#port.onmessage = null;
    this.#port.close();
    this.onclose?.();
  }
}

/**
 * A transport class for one server: engine.io-client's own WebSocket transport, over MessagePorts.
 *
 * Errors: none; a server that is gone never answers, and the host's liveness tells.
 */
export function createPortTransport(openLine: OpenLine): typeof WebSocket {
  return class PortTransport extends WebSocket {
    override createSocket(url: string): LineSocket {
      return new LineSocket(url, openLine);
    }
  };
}
