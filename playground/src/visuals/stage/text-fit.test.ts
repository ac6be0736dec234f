import { expect, test } from "vitest";
import { textWidthPx } from "./text-fit.ts";

// As a browser measures them in the page's face at 100 px.
test.each([
  ["general", false, 331],
  ["general", true, 352],
  ["random", true, 354],
  ["not in general", false, 608],
  ["not in Ana’s own room", false, 970],
  ["two rooms, 1 copy", false, 780],
  ["“lunch?” ×2", true, 545],
  ["disconnected", false, 587],
  ["Left out of /admin", false, 789],
  ["staff", true, 217],
  ["Jill", true, 149],
  ["MMMM", true, 343],
  ["the-very-long-room", true, 903],
])("%s is at least as wide as drawn, and hardly wider", (text, isBold, measured) => {
  const width = textWidthPx(text, 100, isBold);
  expect(width).toBeGreaterThanOrEqual(measured);
  expect(width).toBeLessThan(measured * 1.12);
});
