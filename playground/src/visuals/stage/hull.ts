import { polygonHull } from "d3-polygon";
import { type Point, xy } from "./geometry.ts";

/** A part of a circle, clockwise on screen from one angle to another (radians, `to` is not smaller than `from`). */
interface Arc {
  readonly centre: Point;
  readonly radiusPx: number;
  readonly from: number;
  readonly to: number;
  /** The directions of both angles. */
  readonly start: Point;
  readonly end: Point;
}

function arcOf(centre: Point, radiusPx: number, from: number, to: number): Arc {
  const start = { x: Math.cos(from), y: Math.sin(from) };
  return { centre, radiusPx, from, to, start, end: { x: Math.cos(to), y: Math.sin(to) } };
}

/** A smooth convex line around points: arcs, each going on where the one before ends and in the same direction. */
export interface Hull {
  readonly arcs: readonly Arc[];
}

const wholeTurn = 2 * Math.PI;

/**
 * The hull that keeps at least `reachPx` from every point, with round corners, and sides that swell: `lean` is by how much
 * they turn outwards at their ends, in radians; 0 is straight.
 *
 * Shape:  empty without points; a circle around one.
 * Errors: none.
 */
export function hullAround(points: readonly Point[], reachPx: number, lean: number): Hull {
  const corners = cornersOf(points);
  const [only] = corners;
  if (only === undefined) return { arcs: [] };
  if (corners.length === 1) {
    const halves = [-Math.PI, 0];
    return { arcs: halves.map((from) => arcOf(only, reachPx, from, from + Math.PI)) };
  }
  const sides = corners.map((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const [dx, dy] = [next.x - corner.x, next.y - corner.y];
    return { corner, next, length: Math.hypot(dx, dy), normal: Math.atan2(-dx, dy) };
  });
  // A corner's turn is shared by the two sides that meet there: each may lean by less than half of it.
  const turns = sides.map(({ normal }, index) => turned(sides.at(index - 1)?.normal ?? 0, normal));
  const leans = sides.map((_, index) =>
    Math.min(lean, (turns[index] ?? 0) * 0.42, (turns[(index + 1) % turns.length] ?? 0) * 0.42),
  );
  const arcs = sides.flatMap(({ corner, length, normal }, index): Arc[] => {
    const leanHere = Math.max(leans[index] ?? 0, 0.002);
    const leanBefore = leans.at(index - 1) ?? 0;
    const from = normal - (turns[index] ?? 0) + leanBefore;
    const round = arcOf(corner, reachPx, from, normal - leanHere);
    // Nearly straight: a very large circle, so that every side is an arc and one rule measures them all.
    const depth = length / 2 / Math.sin(leanHere);
    const inward = { x: -Math.cos(normal - leanHere) * depth, y: -Math.sin(normal - leanHere) * depth };
    const centre = { x: corner.x + inward.x, y: corner.y + inward.y };
    return [round, arcOf(centre, depth + reachPx, normal - leanHere, normal + leanHere)];
  });
  return { arcs };
}

/** The convex corners, clockwise on screen; two for points on one line, one for a single place. */
function cornersOf(points: readonly Point[]): readonly Point[] {
  const hull = polygonHull(points.map(({ x, y }) => [x, y]));
  if (hull === null) return ends(points);
  const corners = hull.map(([x, y]) => ({ x, y }));
  const twiceArea = corners.reduce((sum, corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    return sum + (corner.x * next.y - next.x * corner.y);
  }, 0);
  if (Math.abs(twiceArea) < 1) return ends(points);
  return twiceArea < 0 ? corners.reverse() : corners;
}

function ends(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Math.hypot(last.x - first.x, last.y - first.y) < 0.5 ? [first] : [first, last];
}

/** How far one has to turn clockwise from one direction to another: 0 to a whole turn. */
function turned(from: number, to: number): number {
  return (((to - from) % wholeTurn) + wholeTurn) % wholeTurn;
}

/** How far a point is from the drawn line, negative inside, and the direction that leads away from the hull. */
export interface Nearness {
  readonly distancePx: number;
  readonly out: Point;
}

/**
 * How near a point is to a hull; infinitely far from no hull. Exact outside: the line is smooth and convex, so the arc in
 * whose directions an outer point lies is the nearest; every other arc says that it is within its circle.
 */
export function hullNearness({ arcs }: Hull, point: Point): Nearness {
  let distancePx = arcs.length === 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  let out: Point = { x: 0, y: 0 };
  for (const { centre, radiusPx, start, end } of arcs) {
    const x = point.x - centre.x;
    const y = point.y - centre.y;
    // Within the arc's directions, which span half a turn at most.
    if (start.x * y - start.y * x < -1e-9 || x * end.y - y * end.x < -1e-9) continue;
    const length = Math.sqrt(x * x + y * y);
    if (length - radiusPx <= distancePx) continue;
    distancePx = length - radiusPx;
    out = length === 0 ? start : { x: x / length, y: y / length };
  }
  return { distancePx, out };
}

/** As `hullNearness`, the distance alone. */
export function hullDistance(hull: Hull, point: Point): number {
  return hullNearness(hull, point).distancePx;
}

/** The hull as SVG path text. */
export function hullPath({ arcs }: Hull): string {
  const [first] = arcs;
  if (first === undefined) return "";
  const parts = arcs.map((arc) => {
    const radius = Math.round(arc.radiusPx * 10) / 10;
    return `A${radius} ${radius} 0 0 1 ${xy(pointAt(arc, arc.to))}`;
  });
  return `M${xy(pointAt(first, first.from))}${parts.join("")}Z`;
}

function pointAt({ centre, radiusPx }: Arc, angle: number): Point {
  return { x: centre.x + Math.cos(angle) * radiusPx, y: centre.y + Math.sin(angle) * radiusPx };
}

/** Points on the drawn line about every `stepPx`, each with the direction that leads outwards. */
export function hullPoints({ arcs }: Hull, stepPx: number): { readonly at: Point; readonly out: Point }[] {
  return arcs.flatMap((arc) => {
    const count = Math.max(1, Math.round(((arc.to - arc.from) * arc.radiusPx) / stepPx));
    return Array.from({ length: count }, (_, step) => {
      const angle = arc.from + ((arc.to - arc.from) * step) / count;
      return { at: pointAt(arc, angle), out: { x: Math.cos(angle), y: Math.sin(angle) } };
    });
  });
}
