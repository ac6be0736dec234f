import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";
import type { Point } from "./geometry.ts";

/** Where the clients' buttons lie, and how large they are. */
export interface Spots {
  readonly places: ReadonlyMap<string, Point>;
  readonly sizePx: number;
}

/** The spots as computed; the same object while nobody has moved, so that a frame need not touch the buttons. */
export function useSpots(compute: () => Spots): ReadonlySignal<Spots> {
  const last = useRef<Spots | null>(null);
  return useComputed(() => {
    const next = compute();
    if (last.current === null || !isSame(last.current, next)) last.current = next;
    return last.current;
  });
}

function isSame(one: Spots, other: Spots): boolean {
  if (one.sizePx !== other.sizePx || one.places.size !== other.places.size) return false;
  if (one.places === other.places) return true;
  return [...other.places].every(([name, { x, y }]) => one.places.get(name)?.x === x && one.places.get(name)?.y === y);
}
