import { type ReadonlySignal, signal } from "@preact/signals";

/** Cards, and which of them lie on their face. */
export interface CardsTask {
  /** By index. */
  readonly turned: ReadonlySignal<ReadonlySet<number>>;
  turn(index: number): void;
}

/** Cards with their fronts up. Errors: none. */
export function createCardsTask(): CardsTask {
  const turned = signal<ReadonlySet<number>>(new Set());
  return {
    turned,
    turn(index) {
      const next = new Set(turned.value);
      if (!next.delete(index)) next.add(index);
      turned.value = next;
    },
  };
}
