import type { Cell } from "./cells.ts";
import type { Box, Point } from "./geometry.ts";
import type { HullRule, Seat, Sizing } from "./seats.ts";

/** Which room takes which corner of the grid below, in every way. */
export function gridOrders(rules: readonly HullRule[]): (readonly [number, number, number])[] {
  const [a, b, c] = rules.map(({ bit }) => bit);
  if (a === undefined || b === undefined || c === undefined) return [];
  return [
    [a, b, c],
    [b, a, c],
    [a, c, b],
    [c, a, b],
    [b, c, a],
    [c, b, a],
  ];
}

/**
 * Three rooms that no line can hold, as in Venn's picture: A, A and B, B above; then A and C, all three, B and C; C at the
 * foot, and whoever is in none of them beside it.
 */
export function inGrid(
  cells: readonly Cell[],
  [a, b, c]: readonly [number, number, number],
  sizing: Sizing,
  room: Box,
): Map<string, Point> | null {
  const spots = new Map([
    [a, [0, 0]],
    [a | b, [1, 0]],
    [b, [2, 0]],
    [a | c, [0, 1]],
    [a | b | c, [1, 1]],
    [b | c, [2, 1]],
    [c, [1, 2]],
  ] as const);
  const heightPx = sizing.abovePx + sizing.belowPx;
  const rankLimit = Math.floor((room.height + 0.5) / heightPx);
  const placed = cells.flatMap((cell) => {
    const spot = spots.get(cell.mask);
    return spot === undefined ? [] : [{ ...cell, column: spot[0], row: spot[1] }];
  });
  const outside = cells.find(({ mask }) => mask === 0)?.seats ?? [];
  for (const ranks of rankChoices(rankLimit, placed)) {
    const files = [0, 1, 2].map((column) =>
      Math.max(
        0,
        ...placed
          .filter((cell) => cell.column === column)
          .map((cell) => Math.ceil(cell.seats.length / (ranks[cell.row] ?? 1))),
      ),
    );
    const outsideFiles = Math.ceil(outside.length / Math.max(1, rankLimit));
    const count = files.reduce((sum, one) => sum + one, 0) + outsideFiles;
    if (count * sizing.widthPx > room.width + 0.5) continue;
    return gridPlaces(placed, outside, ranks, [...files, outsideFiles], sizing, room);
  }
  return null;
}

type Spotted = Cell & { readonly column: number; readonly row: number };

function* rankChoices(rankLimit: number, placed: readonly Spotted[]): Generator<readonly number[]> {
  const isUsed = (row: number) => placed.some((cell) => cell.row === row);
  const choices = [0, 1, 2].map((row) => (isUsed(row) ? [1, 2, 3, 4] : [0]));
  for (const top of choices[0] ?? []) {
    for (const middle of choices[1] ?? []) {
      for (const foot of choices[2] ?? []) if (top + middle + foot <= rankLimit) yield [top, middle, foot];
    }
  }
}

function gridPlaces(
  placed: readonly Spotted[],
  outside: readonly Seat[],
  ranks: readonly number[],
  files: readonly number[],
  sizing: Sizing,
  room: Box,
): Map<string, Point> {
  const heightPx = sizing.abovePx + sizing.belowPx;
  const fileCount = files.reduce((sum, one) => sum + one, 0);
  const rankCount = ranks.reduce((sum, one) => sum + one, 0);
  const filePx = Math.min(room.width / fileCount, sizing.widthPx * 1.4);
  const rankPx = Math.min(room.height / rankCount, heightPx * 1.25);
  const left = room.x + (room.width - filePx * fileCount) / 2;
  const top = room.y + (room.height - rankPx * rankCount) / 2;
  const before = (counts: readonly number[], index: number) =>
    counts.slice(0, index).reduce((sum, one) => sum + one, 0);
  const places = new Map<string, Point>();
  // Rows lean: a shear keeps every hull as convex as it was, and lets lines pass beside the circles of the row above.
  const shear = Math.min(filePx * 0.34, (room.width - filePx * fileCount) / 2);
  const fill = (seats: readonly Seat[], cell: Box, asidePx: number) => {
    const columns = Math.max(1, Math.round(cell.width / filePx));
    const rows = Math.ceil(seats.length / columns);
    seats.forEach((seat, index) => {
      const row = Math.floor(index / columns);
      const inRow = Math.min(columns, seats.length - row * columns);
      const x = asidePx + cell.x + cell.width / 2 + ((index % columns) - (inRow - 1) / 2) * filePx;
      const y = cell.y + cell.height / 2 + (row - (rows - 1) / 2) * Math.min(rankPx, cell.height / rows);
      places.set(seat.name, { x, y: y + (sizing.abovePx - sizing.belowPx) / 2 });
    });
  };
  for (const cell of placed) {
    const box = {
      x: left + before(files, cell.column) * filePx,
      y: top + before(ranks, cell.row) * rankPx,
      width: (files[cell.column] ?? 1) * filePx,
      height: (ranks[cell.row] ?? 1) * rankPx,
    };
    fill(cell.seats, box, (cell.row - 1) * shear);
  }
  const width = (files[3] ?? 0) * filePx;
  if (outside.length > 0) {
    const x = left + before(files, 3) * filePx + shear;
    fill(outside, { x: Math.min(x, room.x + room.width - width), y: room.y, width, height: room.height }, 0);
  }
  return places;
}
