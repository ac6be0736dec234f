import { expect, test } from "vitest";
import { markedTokens } from "./marked-tokens.ts";

const text = 'io.emmit("msg", "hi")';

test("the pieces joined are the text, whatever is marked", () => {
  for (let offset = 0; offset <= text.length + 2; offset++) {
    for (const length of [0, 1, 5, 99]) {
      const pieces = markedTokens(text, [], { offset, length });
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }
  }
});

test("the marked place is cut out of the piece it lies in", () => {
  const marked = markedTokens(text, [], { offset: 3, length: 5 }).filter(({ isMarked }) => isMarked);
  expect(marked.map((piece) => piece.text)).toEqual(["emmit"]);
});

test("a place of no length is an empty piece at that place", () => {
  const end = markedTokens("io", [], { offset: 2, length: 0 });
  expect(end.map((piece) => [piece.text, piece.isMarked])).toEqual([
    ["io", false],
    ["", true],
  ]);
});

test("nothing is marked where no place is given", () => {
  expect(markedTokens(text, [], undefined).some(({ isMarked }) => isMarked)).toBe(false);
});
