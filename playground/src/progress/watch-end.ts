import type { LazyProgress } from "./lazy-progress.ts";

/**
 * Keeps that a lesson was read once its end comes into view.
 *
 * Errors: none; where the script that keeps it is gone, the lesson just does not count as read.
 */
export function watchEnd(end: Element | null, slug: string, progress: LazyProgress): void {
  if (end === null) return;
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    seen.disconnect();
    progress().then(
      (store) => store.read(slug),
      () => {},
    );
  });
  seen.observe(end);
}
