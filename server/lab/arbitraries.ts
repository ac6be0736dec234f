import fc from "fast-check";
import { type Argument, type Call, type Expression, propertyLinks, type Root } from "./expression/tree.ts";
import type { Scene } from "./scene.ts";

/** Unlike names, some of them also the names of what every object has. */
export const clientNames = ["ana", "bo", "cy", "constructor", "Élodie", "$f"] as const;

const roomNames = ["general", "random", "vip", "1", "__proto__", 1] as const;

/** One step of a random case: who runs it (a place in the list of those who can) and what. */
export interface RandomRun {
  readonly senderSeat: number;
  readonly expression: Expression;
}

/** A lab and what is run on it, one after the other: what a run leaves behind is what the next one meets. */
export interface RandomCase {
  readonly scene: Scene;
  readonly runs: readonly RandomRun[];
}

const scene: fc.Arbitrary<Scene> = fc
  .record({
    seats: fc.array(
      fc.record({
        namespace: fc.oneof({ weight: 4, arbitrary: fc.constant("/") }, { weight: 1, arbitrary: fc.constant("/chat") }),
        rooms: fc.uniqueArray(fc.constantFrom(...roomNames), { maxLength: 3 }),
        replies: fc.constantFrom(undefined, "yes", null, { deep: [1, "two"] }),
      }),
      { maxLength: clientNames.length },
    ),
    isRecoveryOn: fc.integer({ max: 5, min: 0 }).map((roll) => roll === 5),
  })
  .map(({ seats, isRecoveryOn }) => ({
    clients: clientNames.slice(0, seats.length).map((name, index) => {
      const { namespace = "/", rooms = [], replies } = seats[index] ?? {};
      return { name, namespace, rooms, ...(replies === undefined ? {} : { replies }) };
    }),
    ...(isRecoveryOn ? { serverOptions: { connectionStateRecovery: {} } } : {}),
  }));

const literal = (value: string | number | boolean | null): Argument => ({ type: "literal", value });
const id: fc.Arbitrary<Argument> = fc
  .constantFrom("socket", ...clientNames)
  .map((of): Argument => ({ type: "id", of }));
const bytes: fc.Arbitrary<Argument> = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 255 }), { maxLength: 4 })
    .map((list): Argument => ({ type: "bytes", bytes: list })),
  fc.nat({ max: 3 }).map((length): Argument => ({ type: "zeros", length })),
);

const plainRoom: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...roomNames, "typo", "/chat", "").map(literal) },
  { weight: 4, arbitrary: id },
  { weight: 1, arbitrary: fc.constant<Argument>({ type: "undefined" }) },
  { weight: 1, arbitrary: fc.constantFrom(null, true, 4).map(literal) },
  { weight: 1, arbitrary: fc.constant<Argument>({ type: "object", entries: [] }) },
  { weight: 1, arbitrary: bytes },
);
const listOf = (items: fc.Arbitrary<Argument>): fc.Arbitrary<Argument> =>
  fc.array(items, { maxLength: 3 }).map((list): Argument => ({ type: "array", items: list }));
const room: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 10, arbitrary: plainRoom },
  {
    weight: 3,
    arbitrary: listOf(fc.oneof({ weight: 6, arbitrary: plainRoom }, { weight: 1, arbitrary: listOf(plainRoom) })),
  },
);

const sent: fc.Arbitrary<Argument> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("hi", 0, -1.5, false, null, "", "🙂").map(literal) },
  { weight: 1, arbitrary: fc.constant<Argument>({ type: "undefined" }) },
  { weight: 1, arbitrary: id },
  { weight: 1, arbitrary: bytes },
  { weight: 1, arbitrary: listOf(fc.oneof(id, bytes, fc.constant(literal("in a list")))) },
  {
    weight: 1,
    arbitrary: bytes.map(
      (value): Argument => ({
        type: "object",
        entries: [
          ["deep", value],
          ["toString", literal(1)],
        ],
      }),
    ),
  },
);
const event = fc
  .oneof(
    { weight: 12, arbitrary: fc.constantFrom("msg", "message", "error", 7) },
    { weight: 1, arbitrary: fc.constantFrom("connect", "disconnecting", "removeListener") },
  )
  .map(literal);
const ack: Argument = { type: "ack" };

const sending = fc.record({
  name: fc.constantFrom("emit" as const, "emit" as const, "emit" as const, "send" as const, "write" as const),
  event,
  values: fc.array(sent, { maxLength: 2 }),
  hasAck: fc.integer({ min: 0, max: 6 }).map((roll) => roll === 6),
});
const end: fc.Arbitrary<Call> = fc.oneof(
  {
    weight: 12,
    arbitrary: sending.map(({ name, event: first, values, hasAck }): Call => {
      const args = [...(name === "emit" ? [first] : []), ...values, ...(hasAck ? [ack] : [])];
      return { name, args };
    }),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(event, sent).map(([first, value]): Call => ({ name: "emitWithAck", args: [first, value] })),
  },
  {
    weight: 6,
    arbitrary: fc
      .record({ name: fc.constantFrom("join", "leave", "socketsJoin", "socketsLeave"), room })
      .map(({ name, room: where }): Call => ({ name, args: [where] })),
  },
  { weight: 2, arbitrary: fc.constantFrom("leaveAll", "fetchSockets").map((name): Call => ({ name, args: [] })) },
  {
    weight: 1,
    arbitrary: fc
      .record({ name: fc.constantFrom("disconnect", "disconnectSockets"), args: fc.subarray([literal(true)]) })
      .map(({ name, args }): Call => ({ name, args })),
  },
);

const linkTo: fc.Arbitrary<Call> = fc
  .record({ name: fc.constantFrom("to", "to", "in", "except"), room })
  .map(({ name, room: where }): Call => ({ name, args: [where] }));
/** Waiting for an answer that never comes takes real time, so a timeout is rare, and as short as certainty allows. */
const timeoutMs = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 20) },
  { weight: 1, arbitrary: fc.constant(100) },
);
const link: fc.Arbitrary<Call> = fc.oneof(
  { weight: 14, arbitrary: linkTo },
  { weight: 5, arbitrary: fc.constantFrom(...propertyLinks).map((name): Call => ({ name, args: null })) },
  { weight: 1, arbitrary: fc.boolean().map((value): Call => ({ name: "compress", args: [literal(value)] })) },
  { weight: 1, arbitrary: timeoutMs.map((value): Call => ({ name: "timeout", args: [literal(value)] })) },
);

const root: fc.Arbitrary<Root> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<Root>({ type: "socket" }, { type: "io" }) },
  { weight: 1, arbitrary: fc.constant<Root>({ type: "sockets" }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom("/chat", "chat", "/", "/nobody").map((name): Root => ({ type: "namespace", name })),
  },
  { weight: 2, arbitrary: fc.constantFrom(...clientNames).map((name): Root => ({ type: "client", name })) },
  { weight: 4, arbitrary: fc.constantFrom("x", "y", "z").map((name): Root => ({ type: "variable", name })) },
);

const links = fc.array(link, { maxLength: 3 });
const expression: fc.Arbitrary<Expression> = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ root, links, end }).map(({ root: start, links: between, end: last }) => ({
        type: "run" as const,
        chain: { root: start, calls: [...between, last] },
      })),
    },
    {
      weight: 1,
      arbitrary: fc
        .record({ root, links })
        .map(({ root: start, links: calls }) => ({
          type: "const" as const,
          name: "op",
          chain: { root: start, calls },
        })),
    },
  ),
  { minLength: 1, maxLength: 4 },
);

/**
 * Random labs and what is run on them, over the whole grammar of expressions.
 *
 * Shape:  at most six clients and two runs; names fit after `fitExpression`. Shrinks to fewer clients and statements.
 */
export const randomCases: fc.Arbitrary<RandomCase> = fc.record({
  scene,
  runs: fc.array(fc.record({ senderSeat: fc.nat({ max: 6 }), expression }), { minLength: 1, maxLength: 2 }),
});
