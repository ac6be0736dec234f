import { type Server, Socket } from "socket.io";
import type { AckOutcome } from "../audience/prediction.ts";
import { evaluate } from "../expression/evaluate.ts";
import { printCallee } from "../expression/print.ts";
import type { Call, Chain, Expression, Root } from "../expression/tree.ts";
import { plain } from "./plain.ts";

/** An acknowledgement an expression asked for. */
export interface Ask {
  readonly outcome: Promise<AckOutcome>;
  /** True for a direct emit without a timeout: nothing in Socket.IO ever settles it when the client does not answer. */
  readonly canHang: boolean;
}

/** What the interpreter works on: the real objects, and a way to see each emit as it is made. */
export interface World {
  readonly io: Server;
  /** The sender's server-side socket, or null when the server itself runs the expression. */
  readonly socket: Socket | null;
  /** A client's server-side socket, its last one when it is disconnected. */
  client(name: string): Socket;
  /** Called around each emit, so that packets written in between are known to be its. */
  emitting(event: unknown, args: readonly unknown[], emit: () => unknown): unknown;
}

/** What came of an expression in its own tick. */
export interface Interpretation {
  /** What it threw, as `String(error)`, in V8's words on every engine. */
  readonly error: string | null;
  readonly asks: readonly Ask[];
  /** Ids that the last `fetchSockets` gives, or null when there was none. */
  readonly returned: Promise<readonly string[]> | null;
}

const namedEmits = new Set<string>(["emit", "emitWithAck"]);
const messageEmits = new Set<string>(["send", "write"]);

/**
 * Runs an expression's tree on the real `io` and `socket`, all statements in one tick, as a handler would.
 *
 * Errors: none are thrown; a throw of the expression stops it and is told in `error`.
 */
export function interpret(expression: Expression, world: World): Interpretation {
  const variables = new Map<string, unknown>();
  const asks: Ask[] = [];
  let returned: Promise<readonly string[]> | null = null;
  try {
    for (const { chain, ...statement } of expression) {
      let target = rootOf(chain.root, world, variables);
      chain.calls.forEach((call, index) => {
        target = callOn(target, call, chain, index, world, asks);
      });
      if (statement.type === "const") variables.set(statement.name, target);
      else if (chain.calls.at(-1)?.name === "fetchSockets") returned = idsOf(target);
    }
    return { error: null, asks, returned };
  } catch (error) {
    return { error: String(error), asks, returned };
  }
}

function rootOf(root: Root, { io, socket, client }: World, variables: ReadonlyMap<string, unknown>): unknown {
  switch (root.type) {
    case "socket":
      return socket ?? undefined;
    case "io":
      return io;
    case "sockets":
      return io.sockets;
    case "namespace":
      return io.of(root.name);
    case "client":
      return client(root.name);
    case "variable":
      return variables.get(root.name);
  }
}

function callOn(target: unknown, call: Call, chain: Chain, index: number, world: World, asks: Ask[]): unknown {
  if (target === undefined) throw new TypeError(`Cannot read properties of undefined (reading '${call.name}')`);
  const method: unknown = Reflect.get(Object(target), call.name);
  if (call.args === null) return method;
  if (typeof method !== "function") throw new TypeError(`${printCallee(chain, index)} is not a function`);
  const idOf = (of: string) => (of === "socket" ? (world.socket?.id ?? "") : world.client(of).id);
  const { outcome, callback, canHang } = askOn(target);
  const args = call.args.map((argument) => evaluate(argument, idOf, callback));
  const invoke = () => Reflect.apply(method, target, args);
  if (!namedEmits.has(call.name) && !messageEmits.has(call.name)) return invoke();

  const sent = args.filter((arg) => arg !== callback);
  const [event, ...rest] = namedEmits.has(call.name) ? sent : ["message", ...sent];
  const result = world.emitting(event, rest.map(plain), invoke);
  if (call.name === "emitWithAck") asks.push({ outcome: outcomeOf(result, target instanceof Socket), canHang });
  else if (args.includes(callback)) asks.push({ outcome, canHang });
  return result;
}

/** A fresh acknowledgement callback for an emit on this target, in the form that target calls it. */
function askOn(target: unknown) {
  const { promise: outcome, resolve } = Promise.withResolvers<AckOutcome>();
  const isDirect = target instanceof Socket;
  // `flags` is private, but only there can one see whether this emit's callback gets an error first.
  const canHang = isDirect && Reflect.get(Reflect.get(target, "flags"), "timeout") === undefined;
  const answered = (answer: unknown) => resolve({ error: null, responses: listOf(answer, isDirect) });
  const errorFirst = (error: unknown, answer: unknown) =>
    error instanceof Error
      ? resolve({ error: error.message, responses: isDirect ? [] : listOf(answer, false) })
      : answered(answer);
  return { outcome, canHang, callback: canHang ? answered : errorFirst };
}

/** The outcome of an `emitWithAck`; a broadcast's promise gives an array, or an error that carries one. */
function outcomeOf(result: unknown, isDirect: boolean): Promise<AckOutcome> {
  return Promise.resolve(result).then(
    (answer) => ({ error: null, responses: listOf(answer, isDirect) }),
    (error: unknown) => ({
      error: error instanceof Error ? error.message : String(error),
      responses: listOf(Reflect.get(Object(error), "responses") ?? [], false),
    }),
  );
}

const listOf = (answer: unknown, isOne: boolean): unknown[] =>
  isOne || !Array.isArray(answer) ? [plain(answer)] : answer.map(plain);

async function idsOf(sockets: unknown): Promise<readonly string[]> {
  const list = await Promise.resolve(sockets);
  return Array.isArray(list) ? list.map((socket) => String(Reflect.get(Object(socket), "id"))) : [];
}
