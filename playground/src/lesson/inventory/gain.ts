import type { InventoryTaking } from "../../progress/progress.ts";

/** What two takings say of each other. */
export interface Gain {
  readonly before: InventoryTaking;
  readonly after: InventoryTaking;
  /** In points; less than 0 where the later was worse. */
  readonly points: number;
  /** The share of what was left to gain, from 0 to 1; null where nothing was, or where the later was worse. */
  readonly share: number | null;
}

/**
 * What was gained from the first taking to the last.
 *
 * Shape:  null with fewer than two takings, or where the set has another number of questions by now.
 * Errors: none.
 */
export function gainOf(takings: readonly InventoryTaking[]): Gain | null {
  const [before, after] = [takings[0], takings.at(-1)];
  if (before === undefined || after === undefined || before === after || before.of !== after.of) return null;
  const points = after.right - before.right;
  const left = before.of - before.right;
  return { before, after, points, share: points < 0 || left === 0 ? null : points / left };
}
