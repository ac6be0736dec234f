import { reservedEvents } from "../expression/tree.ts";
import type { EmitRecord } from "./control.ts";

/** Which packets the server wrote for which emit, filled by its catch-all outgoing listeners. */
export interface EmitLog {
  /** Makes one emit; whatever is written meanwhile is its. An emit that throws leaves no record. */
  emitting(event: unknown, args: readonly unknown[], emit: () => unknown): unknown;
  /** A packet was written for this client. */
  written(client: string, args: readonly unknown[]): void;
  /** The emits so far, in order. */
  records(): readonly EmitRecord[];
}

/** An empty log. Errors: none of its own; an emit's throw passes through. */
export function createEmitLog(): EmitLog {
  const made: EmitRecord[] = [];
  let writtenFor: string[] = [];
  let offset: string | null = null;
  let argCount = 0;
  return {
    emitting(event, args, emit) {
      writtenFor = [];
      offset = null;
      argCount = args.length;
      const result = emit();
      // `emitWithAck` turns the throw of a reserved name into a rejected promise.
      if (!reservedEvents.has(event)) made.push({ event, args, writtenFor, offset });
      return result;
    },
    written(client, args) {
      writtenFor.push(client);
      const last = args.at(-1);
      // Connection state recovery adds one string after what was sent.
      if (args.length > argCount && typeof last === "string") offset = last;
    },
    records: () => made,
  };
}
