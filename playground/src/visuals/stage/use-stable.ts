import { type ReadonlySignal, useComputed } from "@preact/signals";
import { useRef } from "preact/hooks";

/** A computed value that keeps its identity while it says the same, so that a frame renders only what has changed. */
export function useStable<T>(compute: () => T): ReadonlySignal<T> {
  const last = useRef<{ readonly text: string; readonly value: T } | null>(null);
  return useComputed(() => {
    const value = compute();
    const text = JSON.stringify(value);
    if (last.current?.text !== text) last.current = { text, value };
    return last.current.value;
  });
}
