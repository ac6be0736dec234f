import { describe, expect, test } from "vitest";
import { sectionRead } from "./section-read.ts";

/** Headings at these places of a page 3000 px high, seen through a window 900 px high. */
const pagePx = 3000;
const windowHeight = 900;
const headings = [500, 1400, 2500, 2700, 2900];

function readAt(scrolledPx: number): number {
  const headingTops = headings.map((top) => top - scrolledPx);
  return sectionRead({ headingTops, windowHeight, leftBelow: pagePx - windowHeight - scrolledPx });
}

describe("the section being read", () => {
  test.each([
    ["none above the first", 0, -1],
    ["one whose heading is in the upper third", 300, 0],
    ["still the same while the next is further down", 900, 0],
    ["the next when it has come up", 1200, 1],
    ["the last at the page's end, however short", 2100, 4],
  ])("is %s", (_name, scrolledPx, index) => {
    expect(readAt(scrolledPx)).toBe(index);
  });

  test("has every section's turn, in order, from top to end", () => {
    const seen: number[] = [];
    for (let scrolledPx = 0; scrolledPx <= pagePx - windowHeight; scrolledPx += 5) seen.push(readAt(scrolledPx));
    expect([...new Set(seen)]).toEqual([-1, 0, 1, 2, 3, 4]);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  test("is the last that can be seen where the page does not scroll", () => {
    expect(sectionRead({ headingTops: [100, 400], windowHeight, leftBelow: 0 })).toBe(1);
  });
});
