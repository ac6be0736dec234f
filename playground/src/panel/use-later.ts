import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** A part of the panel in a script of its own: on its way, there, or gone. */
export type Later<T> =
  | { readonly type: "loading" }
  | { readonly type: "there"; readonly part: T }
  | { readonly type: "gone" };

/**
 * Loads a part that most readers never open when it is first drawn.
 *
 * Errors: `gone` when its script cannot be had, as offline or after an update.
 */
export function useLater<T>(load: () => Promise<T>): Later<T> {
  const later = useSignal<Later<T>>({ type: "loading" });
  useEffect(() => {
    load().then(
      (part) => {
        later.value = { type: "there", part };
      },
      () => {
        later.value = { type: "gone" };
      },
    );
  }, []);
  return later.value;
}
