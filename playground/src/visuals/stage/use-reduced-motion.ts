import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** Whether the reader asked for less motion; false until the page is mounted. */
export function useReducedMotion(): ReadonlySignal<boolean> {
  const isReduced = useSignal<boolean>(false);
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const onChange = () => {
      isReduced.value = query.matches;
    };
    onChange();
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  }, [isReduced]);
  return isReduced;
}
