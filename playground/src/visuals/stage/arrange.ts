import type { Box, Point } from "./geometry.ts";
import type { HullRule, Seat, Sizing } from "./seats.ts";

/** Clients that are in the same outlined rooms: whoever stands beside them is in the same hulls. */
interface Cell {
  readonly mask: number;
  readonly seats: readonly Seat[];
}

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
  const sidePx = Math.max(0, reachPx - sizing.widthPx / 2);
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

function cellsOf(seats: readonly Seat[]): Cell[] {
  const masks = [...new Set(seats.map(({ mask }) => mask))];
  return masks.map((mask) => {
    const within = seats.filter((seat) => seat.mask === mask);
    // Whoever is disconnected stands last, apart from those who are merely in no room.
    return { mask, seats: [...within].sort((a, b) => Number(b.isConnected) - Number(a.isConnected)) };
  });
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
  const filePx = pitchPx + Math.min(slackPx / Math.max(1, count), pitchPx * 0.5);
  const gapPx = Math.min((alongPx - count * filePx) / (cells.length + 1), 26);
  // Those below stand a little aside of those above, for their lines to pass; not where they stand in rows anyway.
  const asidePx = isAcross && isStaggered ? Math.min((filePx - pitchPx) / 2 + 7, sizing.radiusPx * 0.7) : 0;
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

/** Which room takes which corner of the grid below, in every way. */
function gridOrders(rules: readonly HullRule[]): (readonly [number, number, number])[] {
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
function inGrid(
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
