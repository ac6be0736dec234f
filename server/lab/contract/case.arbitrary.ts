import fc from "fast-check";
import { type ReceiverKind, surface } from "../audience/model/surface.ts";
import {
  type Argument,
  type Call,
  type Expression,
  propertyLinks,
  type Root,
  type Statement,
} from "../expression/tree.ts";
import type { RoomName, Scene } from "../scene/scene.ts";
import {
  clientNames,
  event,
  id,
  listOf,
  literal,
  oneOf,
  plainRoom,
  rarely,
  room,
  roomNames,
  sent,
} from "./argument.arbitrary.ts";

/** What may happen to a client between two runs; one that is disconnected only connects again. */
export interface RandomChange {
  readonly type: "join" | "leave" | "disconnect" | "cut";
  readonly seat: number;
  readonly room: RoomName;
}

/** One run of a random case: who runs it (a place in the list of those who can) and what, and what happens before. */
export interface RandomRun {
  readonly change: RandomChange | null;
  readonly senderSeat: number;
  readonly expression: Expression;
}

/** A lab and what is run on it, one after the other: what a run leaves behind is what the next one meets. */
export interface RandomCase {
  readonly scene: Scene;
  readonly runs: readonly RandomRun[];
}

const seat = fc.record({
  namespace: oneOf([4, fc.constant("/")], [1, fc.constant("/chat")]),
  rooms: fc.uniqueArray(fc.constantFrom(...roomNames), { maxLength: 3 }),
  replies: fc.constantFrom(undefined, "yes", null, { deep: [1, "two"] }),
});
const some = fc.array(seat, { minLength: 1, maxLength: clientNames.length, size: "max" });
const seats = oneOf([1, some.map(() => [])], [30, some]);
const scene: fc.Arbitrary<Scene> = fc.tuple(seats, rarely(4)).map(([taken, isRecoveryOn]) => ({
  clients: taken.map(({ namespace, rooms, replies }, index) => {
    const name = clientNames[index] ?? "";
    return { name, namespace, rooms, ...(replies === undefined ? {} : { replies }) };
  }),
  ...(isRecoveryOn ? { serverOptions: { connectionStateRecovery: {} } } : {}),
}));

const calls = (names: readonly Call["name"][], ...args: readonly fc.Arbitrary<Argument>[]): fc.Arbitrary<Call> =>
  fc.tuple(fc.constantFrom(...names), fc.tuple(...args)).map(([name, given]): Call => ({ name, args: given }));
const withAck = fc
  .tuple(fc.array(sent, { maxLength: 2 }), rarely(5))
  .map(([values, isAsked]): readonly Argument[] => (isAsked ? [...values, { type: "ack" }] : values));
const emitting = oneOf<Call>(
  [6, fc.tuple(event, withAck).map(([first, rest]): Call => ({ name: "emit", args: [first, ...rest] }))],
  [
    1,
    fc.tuple(fc.constantFrom("send" as const, "write" as const), withAck).map(([name, args]): Call => ({ name, args })),
  ],
  [1, calls(["emitWithAck"], event, sent)],
);
const acting = oneOf<Call>(
  [6, calls(["join", "leave", "socketsJoin", "socketsLeave"], room)],
  [2, calls(["leaveAll", "fetchSockets"])],
  [1, calls(["disconnect", "disconnectSockets"])],
  [1, calls(["disconnect", "disconnectSockets"], fc.boolean().map(literal))],
);

/** Waiting for an answer that never comes takes real time: a long timeout is rare, and as short as certainty allows. */
const timeoutMs = oneOf([8, fc.constantFrom(0, 1, 20)], [1, fc.constant(100)]);
const link = oneOf<Call>(
  [14, calls(["to", "to", "in", "except"], room)],
  [5, fc.constantFrom(...propertyLinks).map((name): Call => ({ name, args: null }))],
  [1, calls(["compress"], fc.boolean().map(literal))],
  [1, calls(["timeout"], timeoutMs.map(literal))],
);
const links = fc.array(link, { maxLength: 3 });

const root = oneOf<Root>(
  [6, fc.constantFrom<Root>({ type: "socket" }, { type: "io" })],
  [1, fc.constant<Root>({ type: "sockets" })],
  [2, fc.constantFrom("/chat", "chat", "/", "/nobody").map((name): Root => ({ type: "namespace", name }))],
  [2, fc.constantFrom(...clientNames).map((name): Root => ({ type: "client", name }))],
  [3, fc.constantFrom("x", "y", "z").map((name): Root => ({ type: "variable", name }))],
);

/** Ends to choose from: the first that exists where the chain stands, so that most chains do something. */
const ends = fc.array(oneOf([5, emitting], [2, acting]), { minLength: 1, maxLength: 4 });
const run = fc
  .record({ root, links, ends, isWild: rarely(10) })
  .map((drawn): Statement => ({ type: "run", chain: { root: drawn.root, calls: sensible(drawn) } }));
const kept = fc
  .record({ root, links, isWild: rarely(10) })
  .map((drawn): Statement => ({ type: "const", name: "op", chain: { root: drawn.root, calls: sensible(drawn) } }));
/** A socket moved between rooms, or out: what the statements after it meet. */
const moving = oneOf<Call>(
  [3, calls(["leave"], oneOf([2, id], [1, listOf(plainRoom)], [1, plainRoom]))],
  [2, calls(["join"], oneOf([2, id], [1, room]))],
  [1, calls(["leaveAll", "disconnect"])],
);
const moved = fc
  .tuple(fc.constantFrom("socket", "socket", "socket", ...clientNames), moving, fc.option(emitting))
  .map(([name, move, emit]): Expression => {
    const own: Root = name === "socket" ? { type: "socket" } : { type: "client", name };
    return [move, ...(emit ? [emit] : [])].map((call) => ({ type: "run", chain: { root: own, calls: [call] } }));
  });
/** Flags alone: they stay on the socket for its next emit. */
const flagged = fc
  .tuple(fc.constantFrom("socket", ...clientNames), fc.array(link.filter(isFlag), { minLength: 1, maxLength: 2 }))
  .map(([name, calls]): Statement => {
    const own: Root = name === "socket" ? { type: "socket" } : { type: "client", name };
    return { type: "run", chain: { root: own, calls } };
  });
const alone = (statement: Statement): Expression => [statement];
const expression = fc
  .array(oneOf([5, run.map(alone)], [2, moved], [1, kept.map(alone)], [1, flagged.map(alone)]), {
    minLength: 1,
    maxLength: 3,
  })
  .map((groups): Expression => groups.flat());

function isFlag({ name }: Call): boolean {
  return name === "volatile" || name === "compress" || name === "timeout";
}

interface DrawnChain {
  readonly root: Root;
  readonly links: readonly Call[];
  readonly ends?: readonly Call[];
  readonly isWild: boolean;
}

/** The calls that exist where they stand; in a wild chain, all of them, as they come. */
function sensible({ root: { type }, links: drawn, ends: choices = [], isWild }: DrawnChain): readonly Call[] {
  if (isWild) return [...drawn, ...choices.slice(0, 1)];
  let kind: ReceiverKind =
    type === "socket" || type === "client" ? "socket" : type === "variable" ? "operator" : "namespace";
  const followed = drawn.filter((call) => {
    if (!surface[kind].has(call.name)) return false;
    if (kind !== "socket" || !isFlag(call)) kind = "operator";
    return true;
  });
  const chosen = choices.find(({ name }) => surface[kind].has(name));
  return [...followed, ...(chosen ? [chosen] : choices.slice(0, 1))];
}

const change = fc.record({
  type: fc.constantFrom("join" as const, "leave" as const, "disconnect" as const, "cut" as const),
  seat: fc.nat({ max: clientNames.length - 1 }),
  room: fc.constantFrom(...roomNames),
});
const randomRun: fc.Arbitrary<RandomRun> = fc.record({
  change: fc.option(change, { freq: 2 }),
  senderSeat: fc.nat({ max: clientNames.length }),
  expression,
});

/**
 * Random labs and what is run on them, over the whole grammar of expressions.
 *
 * Shape:  at most six clients and two runs; names fit after `fitExpression`. Shrinks to fewer clients and statements.
 */
export const randomCases: fc.Arbitrary<RandomCase> = fc.record({
  scene,
  runs: fc.array(randomRun, { minLength: 1, maxLength: 2 }),
});
