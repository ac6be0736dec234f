import type { ProgressStore } from "./progress-store.ts";

/** Gives a page's one progress; its script is loaded at the first need. */
export type LazyProgress = () => Promise<ProgressStore>;

/** Errors: what it gives rejects when the script is gone, and asks for it again the next time. */
export function createLazyProgress(): LazyProgress {
  let opening: Promise<ProgressStore> | null = null;
  return () => {
    opening ??= import("./browser-progress.ts").then(({ createBrowserProgress }) => createBrowserProgress());
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
}
