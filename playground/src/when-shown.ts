/**
 * Calls `draw` once the element is laid out: at once, or when what hides it gives way, in time for the same frame.
 *
 * Errors: as `draw`.
 */
export function whenShown(element: HTMLElement, draw: () => void): void {
  const isShown = () => element.getClientRects().length > 0;
  if (isShown()) {
    draw();
    return;
  }
  const observer = new ResizeObserver(() => {
    if (!isShown()) return;
    observer.disconnect();
    draw();
  });
  observer.observe(element);
}
