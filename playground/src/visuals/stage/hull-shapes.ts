import { type Box, curveUntil, type Point } from "./geometry.ts";
import { type Hull, hullDistance, hullPath, hullPoints } from "./hull.ts";
import { lineTo, serverBox } from "./lines.ts";
import type { Placement } from "./place.ts";
import { type HullRule, roomHull } from "./seats.ts";
import { fitText, textWidthPx } from "./text-fit.ts";

/** A room's outline with its label, as drawn. */
export interface HullShape {
  readonly key: string;
  readonly hue: number;
  readonly path: string;
  readonly label: string;
  readonly labelBox: Box;
}

const labelHeightPx = 20;
/** How far off its place in the line a label may be, the place itself first; negative is inwards. */
const offsetsPx = [0, 6, 12, 20, 28, 36, -6, -14] as const;

/** The hulls of a placement. Shape: in the order of its rules; labels avoid circles, texts and one another where they can. */
export function hullShapes(placement: Placement): HullShape[] {
  const { rules, places, sizing, areas } = placement;
  const hulls = rules.map((rule) => {
    const members = rule.mark.members.flatMap((name) => places.get(name) ?? []);
    return roomHull(members, rule, sizing);
  });
  const taken: Box[] = [];
  const wires = wirePoints(placement);
  // Those with the shortest lines have the fewest spots, and choose first.
  const order = rules.map((_, index) => index).sort((one, other) => sizeOf(rules[one]) - sizeOf(rules[other]));
  const shapes = order.flatMap((index): [number, HullShape][] => {
    const mark = rules[index]?.mark;
    if (mark === undefined) return [];
    const hull = hulls[index] ?? { arcs: [] };
    const label = fitText(mark.label, 130, 13, true);
    const width = textWidthPx(label, 13, true) + 14;
    const area = areas.find(({ namespace }) => namespace === mark.namespace)?.box;
    const others = hulls.flatMap((other, at): Other[] => {
      if (at === index) return [];
      const isAround = mark.members.every((name) => rules[at]?.mark.members.includes(name));
      return [{ hull: other, points: hullPoints(other, 4), isAround }];
    });
    const labelBox = labelPlace(hull, width, { placement, others, taken, area, wires });
    taken.push(labelBox);
    const key = `${mark.namespace} ${index} ${mark.hue}`;
    return [[index, { key, hue: mark.hue, path: hullPath(hull), label, labelBox }]];
  });
  return shapes.sort(([one], [other]) => one - other).map(([, shape]) => shape);
}

function sizeOf(rule: HullRule | undefined): number {
  return rule?.mark.members.length ?? 0;
}

/** Another room's outline. */
interface Other {
  readonly hull: Hull;
  readonly points: ReturnType<typeof hullPoints>;
  /** Whether it holds all of the room: then that one can only be named within it. */
  readonly isAround: boolean;
}

interface Surroundings {
  readonly placement: Placement;
  readonly others: readonly Other[];
  readonly taken: readonly Box[];
  readonly area: Box | undefined;
  /** Points along the clients' lines. */
  readonly wires: readonly Point[];
}

function wirePoints({ places, sizing, size }: Placement): Point[] {
  const server = serverBox(size, 0);
  return [...places.values()].flatMap((place) => {
    const line = lineTo(place, sizing, server, size);
    return Array.from({ length: 25 }, (_, index) => curveUntil(line, index / 24)[3]);
  });
}

/** The best spot on a hull's line: clear of everything else, towards the upper left. */
function labelPlace(hull: Hull, width: number, around: Surroundings): Box {
  const spots = hullPoints(hull, 12);
  const middle = spots.reduce((sum, { at }) => sum + at.x, 0) / Math.max(1, spots.length);
  let best: Box = { x: 0, y: 0, width, height: labelHeightPx };
  let bestCost = Number.POSITIVE_INFINITY;
  for (const { at, out } of spots) {
    for (const offPx of offsetsPx) {
      // On a side the label stands outside; on top or at the foot it sits in the line, which it parts. Where that line
      // has another's too near it stands further off, on the free side.
      const x = at.x - width / 2 + out.x * (width / 2 - 8 + offPx);
      const box = { x, y: at.y - labelHeightPx / 2 + out.y * (2 + offPx), width, height: labelHeightPx };
      const aside = (at.y - around.placement.size.heightPx) * 0.05 + (at.x - middle) * 0.02 + Math.abs(offPx) * 3;
      const cost = spotCost(box, hull, around) + aside;
      if (cost < bestCost) [best, bestCost] = [box, cost];
    }
  }
  return best;
}

function spotCost(box: Box, hull: Hull, { placement, others, taken, area, wires }: Surroundings): number {
  const { places, sizing, state } = placement;
  let cost = 0;
  for (const { name } of state.clients) {
    const place = places.get(name);
    if (place === undefined) continue;
    // The circle with the bubble on its head.
    const circle = {
      x: place.x - sizing.radiusPx - 4,
      y: place.y - sizing.abovePx - 2,
      width: sizing.radiusPx * 2 + 8,
      height: sizing.radiusPx + sizing.abovePx,
    };
    const texts = { x: place.x - 34, y: place.y + sizing.radiusPx, width: 68, height: sizing.dropPx };
    cost += overlap(box, circle) * 3 + overlap(box, texts) * 2;
  }
  for (const other of taken) {
    const over = overlap(box, { ...other, x: other.x - 4, width: other.width + 8 });
    if (over > 0) cost += 400 + over * 4;
  }
  for (const wire of wires) if (contains(box, { ...wire, width: 0, height: 0 })) cost += 45;
  const centre: Point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const { hull: other, points, isAround } of others) {
    // On another's line a label would part that one too, and inside another room it would name that one.
    const touched = points.filter(({ at }) => isNear(box, at, 3)).length;
    if (touched > 0) cost += 400 + touched * 10;
    if (hullDistance(other, centre) < 0 && !isAround) cost += 300;
  }
  if (area !== undefined && !contains(area, box)) cost += 2000;
  if (hullDistance(hull, centre) < -9) cost += 30;
  return cost;
}

/** Whether a point is within a box, or so near to it. */
function isNear({ x, y, width, height }: Box, at: Point, nearPx: number): boolean {
  return at.x > x - nearPx && at.x < x + width + nearPx && at.y > y - nearPx && at.y < y + height + nearPx;
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y - 12 &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}
