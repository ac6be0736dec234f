import { loadOnce } from "../load-once.ts";
import type { ProgressStore } from "./progress-store.ts";

/** Gives a page's one progress; its script is loaded at the first need. */
export type LazyProgress = () => Promise<ProgressStore>;

/** Errors: what it gives rejects when the script is gone, and asks for it again the next time. */
export function createLazyProgress(): LazyProgress {
  return loadOnce(async () => (await import("./browser-progress.ts")).createBrowserProgress());
}
