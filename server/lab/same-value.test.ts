import { expect, test } from "vitest";
import { areSame } from "./same-value.ts";

test.each([
  [[], true],
  [["a"], true],
  [["a", "a", "a"], true],
  [["a", "a", "b"], false],
  [[1, "1"], false],
  [[null, undefined], false],
  [[Number.NaN, Number.NaN], true],
  [
    [
      ["msg", { at: 1, by: ["Ana"] }],
      ["msg", { by: ["Ana"], at: 1 }],
    ],
    true,
  ],
  [
    [
      ["msg", { at: 1 }],
      ["msg", { at: 1, by: undefined }],
    ],
    false,
  ],
  [[{ at: 1 }, { by: 1 }], false],
  [[["a"], { 0: "a" }], false],
  [[new Uint8Array([1, 2]), new Uint8Array([1, 2])], true],
  [[new Uint8Array([1, 2]).buffer, new Uint8Array([1, 3]).buffer], false],
] as const)("%j: %s", (values, expected) => {
  expect(areSame(values)).toBe(expected);
});
