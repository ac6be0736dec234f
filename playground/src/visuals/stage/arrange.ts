import { type Cell, cellsOf } from "./cells.ts";
import type { Box, Point } from "./geometry.ts";
import { type HullRule, hullFootPx, type Seat, type Sizing } from "./seats.ts";
import { gridOrders, inGrid } from "./venn-grid.ts";

/** Up and down by turns, so that a row of clients does not look like a table and lines pass between circles. */
const zigzag = [-1, 1, -0.25, 0.75, -0.8, 0.45] as const;

/**
 * Ways to place the clients so that each hull holds its members only, the most fitting first.
 *
 * Shape:  may be empty when this size does not fit; each answer still has to be checked by `isLegal`.
 * Errors: none.
 */
export function* arrangements(
  seats: readonly Seat[],
  rules: readonly HullRule[],
  sizing: Sizing,
  box: Box,
): Generator<Map<string, Point>> {
  // What the widest hull needs beyond the box of the client it goes round.
  const reachPx = rules.length === 0 ? 0 : sizing.radiusPx + Math.max(...rules.map(({ padPx }) => padPx)) + 1;
  const sidePx = Math.max(0, reachPx + hullFootPx - sizing.widthPx / 2);
  const topPx = Math.max(0, reachPx - sizing.abovePx);
  const footPx = Math.max(0, reachPx + sizing.dropPx - sizing.belowPx);
  const room = {
    x: box.x + sidePx,
    y: box.y + topPx,
    width: box.width - 2 * sidePx,
    height: box.height - topPx - footPx,
  };
  const orders = lineOrders(cellsOf(seats), rules);
  const isWide = room.width >= room.height;
  const lines = function* (isAcross: boolean) {
    for (const cells of orders) {
      for (const isStaggered of [true, false]) {
        const places = inLine(cells, sizing, room, isAcross, isStaggered);
        if (places !== null) yield places;
      }
    }
  };
  yield* lines(isWide);
  for (const order of gridOrders(rules)) {
    const places = inGrid(cellsOf(seats), order, sizing, room);
    if (places !== null) yield places;
  }
  yield* lines(!isWide);
}

/** Orders in which the cells of every room are neighbours, those nearest to scene order first; no room at the end. */
function lineOrders(cells: readonly Cell[], rules: readonly HullRule[]): Cell[][] {
  const outside = cells.filter(({ mask }) => mask === 0);
  const orders: Cell[][] = [];
  const extend = (order: readonly Cell[], left: readonly Cell[]) => {
    if (orders.length >= 24) return;
    if (left.length === 0) {
      orders.push([...order, ...outside]);
      return;
    }
    for (const cell of left) {
      const rest = left.filter((other) => other !== cell);
      const last = order.at(-1);
      // A room that was left must not come again.
      const isOpen = rules.every(
        ({ bit }) =>
          (cell.mask & bit) === 0 ||
          last === undefined ||
          (last.mask & bit) !== 0 ||
          order.every(({ mask }) => (mask & bit) === 0),
      );
      if (isOpen) extend([...order, cell], rest);
    }
  };
  extend(
    [],
    cells.filter(({ mask }) => mask !== 0),
  );
  const inversions = (order: readonly Cell[]) =>
    order.reduce(
      (sum, cell, index) => sum + order.slice(index).filter((later) => isBefore(cells, later, cell)).length,
      0,
    );
  return orders.sort((one, other) => inversions(one) - inversions(other)).slice(0, 6);
}

function isBefore(cells: readonly Cell[], one: Cell, other: Cell): boolean {
  return cells.indexOf(one) < cells.indexOf(other);
}

/** Cells side by side along the longer side, each in as few ranks as the space asks for. */
function inLine(
  cells: readonly Cell[],
  sizing: Sizing,
  room: Box,
  isAcross: boolean,
  isStaggered: boolean,
): Map<string, Point> | null {
  const heightPx = sizing.abovePx + sizing.belowPx;
  const [alongPx, acrossPx] = isAcross ? [room.width, room.height] : [room.height, room.width];
  const [pitchPx, depthPx] = isAcross ? [sizing.widthPx, heightPx] : [heightPx, sizing.widthPx];
  const rankLimit = Math.floor((acrossPx + 0.5) / depthPx);
  const ranks = filesThatFit(cells, Math.floor((alongPx + 0.5) / pitchPx), rankLimit);
  if (ranks === null) return null;
  const count = ranks.reduce((sum, files) => sum + files, 0);
  const slackPx = alongPx - count * pitchPx;
  const filePx = pitchPx + Math.min(slackPx / Math.max(1, count), pitchPx * 0.75);
  const gapPx = Math.min((alongPx - count * filePx) / (cells.length + 1), 26);
  // Those below stand a little aside of those above, for their lines to pass; not where they stand in rows anyway.
  const asidePx = isAcross && isStaggered ? Math.min((filePx - pitchPx) / 2, sizing.radiusPx * 0.7) : 0;
  let along = (alongPx - count * filePx - gapPx * (cells.length - 1)) / 2;
  let file = 0;
  const places = new Map<string, Point>();
  cells.forEach(({ seats }, index) => {
    const files = ranks[index] ?? 1;
    for (const members of dealt(seats, files)) {
      const stepPx = Math.min(acrossPx / members.length, depthPx * 1.3);
      const sparePx = (acrossPx - stepPx * (members.length - 1) - depthPx) / 2;
      const swing = (zigzag[file % zigzag.length] ?? 0) * Math.max(0, Math.min(sparePx, depthPx * 0.55));
      members.forEach((seat, rank) => {
        const across = acrossPx / 2 + (rank - (members.length - 1) / 2) * stepPx + swing;
        const at = isAcross
          ? { x: along + filePx / 2 + (members.length > 1 ? (rank % 2 === 0 ? -asidePx : asidePx) : 0), y: across }
          : { x: across, y: along + filePx / 2 };
        // The box of a client is lower than its circle's centre: captions are below.
        places.set(seat.name, { x: room.x + at.x, y: room.y + at.y + (sizing.abovePx - sizing.belowPx) / 2 });
      });
      along += filePx;
      file += 1;
    }
    along += gapPx;
  });
  return places;
}

/** How many files each cell gets, so that all fit within `fileLimit`; null when they cannot. */
function filesThatFit(cells: readonly Cell[], fileLimit: number, rankLimit: number): number[] | null {
  if (rankLimit < 1) return null;
  const files = cells.map(({ seats }) => seats.length);
  let sum = files.reduce((total, count) => total + count, 0);
  while (sum > fileLimit) {
    let widest = -1;
    cells.forEach(({ seats }, index) => {
      const now = files[index] ?? 1;
      const canShrink = now > 1 && Math.ceil(seats.length / (now - 1)) <= rankLimit;
      if (canShrink && now > (files[widest] ?? 0)) widest = index;
    });
    if (widest < 0) return null;
    files[widest] = (files[widest] ?? 1) - 1;
    sum -= 1;
  }
  return files;
}

/** Seats dealt to files as evenly as can be, in order. */
function dealt(seats: readonly Seat[], files: number): Seat[][] {
  const dealtTo: Seat[][] = [];
  let from = 0;
  for (let file = 0; file < files; file++) {
    const count = Math.ceil((seats.length - from) / (files - file));
    if (count > 0) dealtTo.push(seats.slice(from, from + count));
    from += count;
  }
  return dealtTo;
}
