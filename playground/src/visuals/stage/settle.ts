import type { Box, Point } from "./geometry.ts";
import { hullNearness } from "./hull.ts";
import { clearancePx, type HullRule, roomHull, type Seat, type Sizing } from "./seats.ts";

interface Node {
  x: number;
  y: number;
  vx: number;
  vy: number;
  readonly seat: Seat;
  readonly aim: Point;
}

const tickCount = 120;
/** How strongly a place is drawn to its aim at first, how much of that is left after each tick, and of its speed. */
const firstPull = 0.07;
const calming = 0.98;
const keptSpeed = 0.55;

/**
 * Lets places find their ease: each is drawn to its aim, kept apart from the others and out of the hulls of rooms it is
 * not in, and lines are given way. The outcome still has to be checked by `isLegal`.
 *
 * Shape:  a place for each seat; the same input gives the same places. This is d3-force's method for just these forces:
 *         with its timers and events it is 2 kB more of first load.
 */
export function settled(
  seats: readonly Seat[],
  from: ReadonlyMap<string, Point>,
  aims: ReadonlyMap<string, Point>,
  rules: readonly HullRule[],
  sizing: Sizing,
  box: Box,
): Map<string, Point> {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const nodes = seats.map((seat): Node => {
    const aim = aims.get(seat.name) ?? middle;
    const { x, y } = from.get(seat.name) ?? aim;
    return { seat, aim, x, y, vx: 0, vy: 0 };
  });
  let pull = firstPull;
  for (let tick = 0; tick < tickCount; tick += 1) {
    pull *= calming;
    for (const node of nodes) {
      node.vx += (node.aim.x - node.x) * pull;
      node.vy += (node.aim.y - node.y) * pull;
    }
    keepApart(nodes, sizing);
    keepOutside(nodes, rules, sizing);
    giveWay(nodes, sizing);
    keepWithin(nodes, rules, sizing, box);
    for (const node of nodes) {
      node.vx *= keptSpeed;
      node.vy *= keptSpeed;
      node.x += node.vx;
      node.y += node.vy;
    }
  }
  keepWithin(nodes, rules, sizing, box);
  return new Map(nodes.map(({ seat, x, y }) => [seat.name, { x, y }]));
}

function keepApart(nodes: readonly Node[], sizing: Sizing): void {
  const heightPx = sizing.abovePx + sizing.belowPx;
  nodes.forEach((a, index) => {
    for (const b of nodes.slice(index + 1)) {
      const dx = b.x + b.vx - a.x - a.vx || 0.01;
      const dy = b.y + b.vy - a.y - a.vy || 0.01;
      const overX = sizing.widthPx - Math.abs(dx);
      const overY = heightPx - Math.abs(dy);
      if (overX <= 0 || overY <= 0) continue;
      if (overX / sizing.widthPx < overY / heightPx) {
        a.vx -= Math.sign(dx) * overX * 0.25;
        b.vx += Math.sign(dx) * overX * 0.25;
      } else {
        a.vy -= Math.sign(dy) * overY * 0.25;
        b.vy += Math.sign(dy) * overY * 0.25;
      }
    }
  });
}

function keepOutside(nodes: readonly Node[], rules: readonly HullRule[], sizing: Sizing): void {
  for (const rule of rules) {
    const { bit } = rule;
    const members = nodes.filter(({ seat }) => (seat.mask & bit) !== 0);
    if (members.length === 0) continue;
    const hull = roomHull(members, rule, sizing);
    // More than the least, so that texts below a circle stay clear of the line too.
    const needPx = sizing.radiusPx + clearancePx + (sizing.isRoomy ? 12 : 4);
    for (const node of nodes) {
      if ((node.seat.mask & bit) !== 0) continue;
      const { distancePx, out } = hullNearness(hull, node);
      const lack = needPx - distancePx;
      if (lack <= 0) continue;
      node.vx += out.x * Math.min(12, lack * 0.35);
      node.vy += out.y * Math.min(12, lack * 0.35);
    }
  }
}

/** A line comes down to its client from above: whoever stands in its way moves a little aside. */
function giveWay(nodes: readonly Node[], sizing: Sizing): void {
  const needPx = sizing.radiusPx + 8;
  for (const upper of nodes) {
    for (const lower of nodes) {
      if (lower.y - upper.y < sizing.radiusPx * 1.5) continue;
      const dx = lower.x - upper.x || (lower.seat.name < upper.seat.name ? -0.01 : 0.01);
      const lack = needPx - Math.abs(dx);
      if (lack <= 0) continue;
      upper.vx -= Math.sign(dx) * lack * 0.14;
      lower.vx += Math.sign(dx) * lack * 0.14;
    }
  }
}

function keepWithin(nodes: readonly Node[], rules: readonly HullRule[], sizing: Sizing, box: Box): void {
  for (const node of nodes) {
    const padPx = Math.max(0, ...rules.filter(({ bit }) => (node.seat.mask & bit) !== 0).map((rule) => rule.padPx)) + 1;
    const sidePx = Math.max(sizing.radiusPx + padPx, sizing.widthPx / 2);
    const topPx = Math.max(sizing.abovePx, sizing.radiusPx + padPx);
    const footPx = Math.max(sizing.belowPx, sizing.radiusPx + padPx + sizing.dropPx);
    node.x = Math.min(box.x + box.width - sidePx, Math.max(box.x + sidePx, node.x));
    node.y = Math.min(box.y + box.height - footPx, Math.max(box.y + topPx, node.y));
  }
}
