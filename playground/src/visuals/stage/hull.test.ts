import { expect, test } from "vitest";
import { flattened, isInside } from "./flatten-path.ts";
import { hullAround, hullDistance, hullPath } from "./hull.ts";

test("the drawn path and the measured hull are the same line", () => {
  const hull = hullAround(
    [
      { x: 100, y: 100 },
      { x: 260, y: 130 },
      { x: 180, y: 240 },
      { x: 110, y: 105 },
    ],
    40,
    0.3,
  );
  const line = flattened(hullPath(hull));
  expect(line.length).toBeGreaterThan(100);
  for (const point of line) expect(Math.abs(hullDistance(hull, point))).toBeLessThan(0.3);
  expect(isInside(line, { x: 170, y: 150 })).toBe(true);
  expect(isInside(line, { x: 30, y: 150 })).toBe(false);
});

test.each([
  ["no point", [], 0],
  ["one point is a circle", [{ x: 50, y: 50 }], 2 * Math.PI * 20],
  [
    "two points are a stadium",
    [
      { x: 50, y: 50 },
      { x: 90, y: 50 },
    ],
    2 * Math.PI * 20 + 80,
  ],
])("%s", (_, points, lengthPx) => {
  const line = flattened(hullPath(hullAround(points, 20, 0)));
  const length = line.reduce((sum, { x, y }, index) => {
    const next = line[(index + 1) % line.length];
    return sum + (next === undefined ? 0 : Math.hypot(next.x - x, next.y - y));
  }, 0);
  expect(length).toBeCloseTo(lengthPx, -1);
});
