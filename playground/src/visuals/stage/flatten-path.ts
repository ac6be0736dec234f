import type { Point } from "./geometry.ts";

/**
 * A path of arcs as a polygon, read from its text as a browser reads it (SVG 2, appendix B.2.4), so that tests judge what
 * is drawn and not what was meant. Only `M`, clockwise `A` and `Z` occur.
 */
export function flattened(path: string): Point[] {
  const [start, ...arcs] = path.replace(/[MZ]/g, "").split("A");
  let [x = 0, y = 0] = (start ?? "").split(" ").map(Number);
  return arcs.flatMap((arc) => {
    const numbers = arc.trim().split(/\s+/).map(Number);
    const [radius = 0, toX = 0, toY = 0] = [numbers[0], numbers[5], numbers[6]];
    const half = Math.hypot(toX - x, toY - y) / 2;
    // An arc that ends where it begins, once rounded, is left out by the browser.
    if (half === 0) return [];
    // A radius too small for its chord is widened by the browser, too.
    const reach = Math.max(radius, half);
    const height = Math.sqrt(Math.max(0, reach * reach - half * half));
    const [ux, uy] = [(toX - x) / 2 / half, (toY - y) / 2 / half];
    const centre = { x: (x + toX) / 2 - uy * height, y: (y + toY) / 2 + ux * height };
    const from = Math.atan2(y - centre.y, x - centre.x);
    const turn = (Math.atan2(toY - centre.y, toX - centre.x) - from + 4 * Math.PI) % (2 * Math.PI);
    [x, y] = [toX, toY];
    return Array.from({ length: 40 }, (_, step) => {
      const angle = from + (turn * step) / 40;
      return { x: centre.x + Math.cos(angle) * reach, y: centre.y + Math.sin(angle) * reach };
    });
  });
}

/** Whether a point is within a polygon (even-odd). */
export function isInside(polygon: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  polygon.forEach((a, index) => {
    const b = polygon[(index + 1) % polygon.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  });
  return inside;
}
