import { EventEmitter } from "events";
import { exactBytes } from "../line.ts";

type Sent = (error?: Error) => void;

/**
 * The server's end of a line, shaped as a web socket of the `ws` package and as the TCP socket under it, so that
 * engine.io takes it as it would a real one.
 *
 * Shape:  emits `message` (string or ArrayBuffer, isBinary) in the order sent, then `close` once.
 */
export class PortWebSocket extends EventEmitter {
  readonly #port: MessagePort;
  #isOpen: boolean = true;
  /** engine.io reads these two from an http request's socket. */
  readonly remoteAddress = "this tab";
  readonly writable = false;

  constructor(port: MessagePort) {
    super();
    this.#port = port;
    port.onmessage = ({ data }) => {
      if (data === null) this.#end();
      else this.emit("message", data, typeof data !== "string");
    };
  }

  /** Sends one frame. `sent` is called after the current tick, as a real socket does: `volatile` depends on it. */
  send(frame: string | ArrayBuffer | ArrayBufferView, sent: Sent): void {
    if (this.#isOpen) this.#port.postMessage(typeof frame === "string" ? frame : exactBytes(frame));
    const error = this.#isOpen ? undefined : new Error("The line is closed.");
    queueMicrotask(() => sent(error));
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#port.postMessage(null);
    this.#end();
  }

  /** engine.io drops a refused upgrade with this. */
  destroy(): void {
    this.close();
  }

  #end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#port.onmessage = null;
    this.#port.close();
    // engine.io asks to close and then waits for the event, which on a real socket never comes from within the call.
    queueMicrotask(() => this.emit("close"));
  }
}
