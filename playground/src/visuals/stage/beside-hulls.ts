import { type Box, curveUntil, type Point, type Size } from "./geometry.ts";
import { hullDistance } from "./hull.ts";
import { lineTo, serverBox } from "./lines.ts";
import { type HullRule, isLegal, roomHull, type Seat, type Sizing } from "./seats.ts";

/** The distance of the places that are tried. */
const stepPx = 16;
const partCount = 24;

/**
 * Whether the line to a place goes through the hull of a room: who stands there seems to be attached to it.
 *
 * Errors: none.
 */
export function isLineThrough(
  hulls: readonly ReturnType<typeof roomHull>[],
  place: Point,
  sizing: Sizing,
  size: Size,
): boolean {
  const line = lineTo(place, sizing, serverBox(size, 0), size);
  const points = Array.from({ length: partCount }, (_, index) => curveUntil(line, index / partCount)[3]);
  return hulls.some((hull) => points.some((point) => hullDistance(hull, point) < 0));
}

/**
 * The same places, but whoever is in no room and has a line through a hull goes to the nearest free place whose line
 * passes beside all of them, where there is one.
 *
 * Shape:  places that are legal stay so; the hulls do not change, as nobody in a room moves.
 * Errors: none.
 */
export function besideHulls(
  seats: readonly Seat[],
  places: ReadonlyMap<string, Point>,
  rules: readonly HullRule[],
  sizing: Sizing,
  box: Box,
  size: Size,
): ReadonlyMap<string, Point> {
  const hulls = rules.map((rule) => {
    const members = seats.filter(({ mask }) => (mask & rule.bit) !== 0);
    return roomHull(
      members.flatMap(({ name }) => places.get(name) ?? []),
      rule,
      sizing,
    );
  });
  for (const { name, mask } of seats) {
    const at = places.get(name);
    if (mask !== 0 || at === undefined || !isLineThrough(hulls, at, sizing, size)) continue;
    const far = (place: Point) => Math.hypot(place.x - at.x, place.y - at.y);
    const moved = (place: Point) => new Map([...places, [name, place]]);
    const free = gridOf(box)
      .sort((one, other) => far(one) - far(other))
      .find((place) => !isLineThrough(hulls, place, sizing, size) && isLegal(seats, moved(place), rules, sizing, box));
    // Where one has gone there may be a place for another.
    if (free !== undefined) return besideHulls(seats, moved(free), rules, sizing, box, size);
  }
  return places;
}

function gridOf({ x, y, width, height }: Box): Point[] {
  const columns = Math.floor(width / stepPx) + 1;
  const rows = Math.floor(height / stepPx) + 1;
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: x + (at % columns) * stepPx,
    y: y + Math.floor(at / columns) * stepPx,
  }));
}
