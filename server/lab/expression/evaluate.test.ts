import { expect, test } from "vitest";
import { evaluate } from "./evaluate.ts";
import type { Argument } from "./tree.ts";

const idOf = (of: string) => `id of ${of}`;
const ack = () => undefined;
const literal = (value: string | number): Argument => ({ type: "literal", value });

test.each<[Argument, unknown]>([
  [literal("hi"), "hi"],
  [{ type: "undefined" }, undefined],
  [{ type: "id", of: "socket" }, "id of socket"],
  [{ type: "array", items: [literal(1), { type: "id", of: "bo" }] }, [1, "id of bo"]],
  [{ type: "object", entries: [["deep", { type: "array", items: [] }]] }, { deep: [] }],
  [{ type: "bytes", bytes: [1, 255] }, new Uint8Array([1, 255])],
  [{ type: "zeros", length: 2 }, new Uint8Array(2)],
  [{ type: "ack" }, ack],
])("%j has its value", (argument, value) => {
  expect(evaluate(argument, idOf, ack)).toStrictEqual(value);
});

test("a key named __proto__ is a plain key, and reaches no prototype", () => {
  const entries: readonly (readonly [string, Argument])[] = [
    ["__proto__", { type: "object", entries: [["polluted", literal("yes")]] }],
    ["constructor", literal(1)],
  ];
  const value = Object(evaluate({ type: "object", entries }, idOf, ack));
  expect(Object.keys(value)).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect("polluted" in value).toBe(false);
  expect("polluted" in {}).toBe(false);
});

test("equal arrays are made anew", () => {
  const array: Argument = { type: "array", items: [] };
  expect(evaluate(array, idOf, ack)).not.toBe(evaluate(array, idOf, ack));
});
