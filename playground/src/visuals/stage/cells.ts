import type { Seat } from "./seats.ts";

/** Clients that are in the same outlined rooms: whoever stands beside them is in the same hulls. */
export interface Cell {
  readonly mask: number;
  readonly seats: readonly Seat[];
}

/** Seats by the rooms they are in, in order of appearance. */
export function cellsOf(seats: readonly Seat[]): Cell[] {
  const masks = [...new Set(seats.map(({ mask }) => mask))];
  return masks.map((mask) => {
    const within = seats.filter((seat) => seat.mask === mask);
    // Whoever is disconnected stands last, apart from those who are merely in no room.
    return { mask, seats: [...within].sort((a, b) => Number(b.isConnected) - Number(a.isConnected)) };
  });
}
