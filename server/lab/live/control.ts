import type { AckOutcome } from "../audience/prediction.ts";
import type { Expression } from "../expression/tree.ts";
import type { RoomName, ServerOptions } from "../scene/scene.ts";
import type { SocketFlags } from "../state.ts";

/** Client events of the lab's own; they only ever travel up, and down only as acknowledgements. */
export const labEvents = { fence: "lab:fence", run: "lab:run", settle: "lab:settle" } as const;

/** One client as the server holds it. Rooms are real values, own id included. */
export interface ClientSnapshot {
  readonly name: string;
  readonly id: string;
  readonly isConnected: boolean;
  readonly rooms: readonly unknown[];
  /** As in ClientState. */
  readonly isUnlisted?: boolean;
  readonly flags: SocketFlags;
}

/** One emit the server made: its packet was written for these clients, in this order. */
export interface EmitRecord {
  readonly event: unknown;
  /** The arguments as the server had them, binary as `{ bytes: [...] }`. */
  readonly args: readonly unknown[];
  readonly writtenFor: readonly string[];
  /** The trailing argument that connection state recovery adds, if it did. */
  readonly offset: string | null;
}

/** What the server's handler did with an expression. */
export interface RunReport {
  readonly emits: readonly EmitRecord[];
  /** What it threw, as `String(error)`. */
  readonly error: string | null;
  readonly returned: readonly string[] | null;
  /** How many acknowledgements it asked for; `finish` gives their outcomes. */
  readonly askCount: number;
  readonly clients: readonly ClientSnapshot[];
}

/**
 * The lab's own line to its server, beside Socket.IO (steps are numbered, as the two lines have no common order): direct calls on Node, messages to a worker. Every argument and
 * answer can be structured-cloned. Verbs that name a client throw when there is none, as only a bug of ours can do that.
 */
export interface LabControl {
  /** Starts the server. */
  open(options: ServerOptions, namespaces: readonly string[]): Promise<void>;
  /** Accepts clients in one more namespace. */
  serve(namespace: string): Promise<void>;
  /** Puts connected clients in rooms, as a connection handler would. */
  enter(entries: readonly { readonly name: string; readonly rooms: readonly RoomName[] }[]): Promise<void>;
  /** Resolves when each connected client's fence has come in. */
  begin(step: number): Promise<void>;
  /** Runs an expression with no sender. */
  runAsServer(step: number, expression: Expression): Promise<void>;
  /** Whether the expression of this step has been run. */
  hasRun(step: number): Promise<boolean>;
  /** Resolves when the expression of this step has been run, just before the fences are answered. */
  report(step: number): Promise<RunReport>;
  /** Resolves with every acknowledgement's outcome, when each is settled or can be no more. */
  finish(step: number): Promise<readonly AckOutcome[]>;
  move(name: string, verb: "join" | "leave", room: RoomName): Promise<void>;
  /** Resolves when the server holds that client as disconnected. */
  gone(name: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  forget(name: string): Promise<void>;
  snapshot(): Promise<readonly ClientSnapshot[]>;
  close(): Promise<void>;
}
