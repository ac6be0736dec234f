import fc from "fast-check";
import type { Argument } from "../expression/tree.ts";

/** Unlike names, some of them also the names of what every object has. */
export const clientNames = ["ana", "bo", "cy", "constructor", "Élodie", "$f"] as const;
export const roomNames = ["general", "general", "random", "vip", "1", 1, "__proto__"] as const;

/** One of these, the first number of each being its weight. */
export const oneOf = <T>(...choices: readonly (readonly [number, fc.Arbitrary<T>])[]): fc.Arbitrary<T> =>
  fc.oneof(...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })));
/** True once in about `times`. */
export const rarely = (times: number) => fc.nat({ max: times - 1 }).map((roll) => roll === times - 1);

/** A literal argument. */
export const literal = (value: string | number | boolean | null): Argument => ({ type: "literal", value });
const nothing: Argument = { type: "undefined" };
export const listOf = (items: fc.Arbitrary<Argument>): fc.Arbitrary<Argument> =>
  fc.array(items, { maxLength: 3 }).map((list): Argument => ({ type: "array", items: list }));
export const id = fc.constantFrom("socket", ...clientNames).map((of): Argument => ({ type: "id", of }));
const bytes = oneOf<Argument>(
  [1, fc.array(fc.nat({ max: 255 }), { maxLength: 4 }).map((list): Argument => ({ type: "bytes", bytes: list }))],
  [1, fc.nat({ max: 3 }).map((length): Argument => ({ type: "zeros", length }))],
);

/** What may name a room, in a list or alone. */
export const plainRoom = oneOf<Argument>(
  [12, fc.constantFrom(...roomNames).map(literal)],
  [4, id],
  [2, fc.constantFrom("typo", "/chat", "", null, true, 4).map(literal)],
  [1, fc.constant(nothing)],
  [1, fc.constant<Argument>({ type: "object", entries: [] })],
  [1, bytes],
);
/** What may be given where rooms are. */
export const room = oneOf<Argument>([10, plainRoom], [3, listOf(oneOf([6, plainRoom], [1, listOf(plainRoom)]))]);

/** More binary than a client's parser takes: whoever gets it hangs up. */
const tooMuch: Argument = { type: "array", items: Array.from({ length: 11 }, () => ({ type: "zeros", length: 1 })) };
const deep = bytes.map(
  (value): Argument => ({
    type: "object",
    entries: [
      ["deep", value],
      ["toString", literal(1)],
    ],
  }),
);
/** What may be sent with an event. */
export const sent = oneOf<Argument>(
  [25, fc.constantFrom("hi", 0, -1.5, false, null, "", "🙂").map(literal)],
  [5, fc.constant(nothing)],
  [5, oneOf([1, id], [1, bytes], [1, deep])],
  [5, listOf(oneOf([1, id], [1, bytes], [1, fc.constant(literal("in a list"))]))],
  [1, fc.constant(tooMuch)],
);
/** An event's name, rarely one that is reserved. */
export const event = oneOf<Argument>(
  [20, fc.constantFrom("msg", "message", "error", 7).map(literal)],
  [1, fc.constantFrom("connect", "disconnecting", "removeListener").map(literal)],
);
