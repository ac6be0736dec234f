const gapPx = 8;

/** Puts a shown popover under its anchor, or above where there is no room, always inside the window. Small screens: the stylesheet does it. */
export function placeBeside(popover: HTMLElement, anchor: Element): void {
  if (matchMedia("(max-width: 40rem)").matches) return;
  const { left, right, top, bottom } = anchor.getBoundingClientRect();
  const { offsetWidth: widthPx, offsetHeight: heightPx } = popover;
  const leftPx = Math.min(Math.max(gapPx, (left + right - widthPx) / 2), innerWidth - widthPx - gapPx);
  const belowPx = bottom + gapPx;
  const topPx = belowPx + heightPx > innerHeight - gapPx ? Math.max(gapPx, top - gapPx - heightPx) : belowPx;
  popover.style.left = `${leftPx}px`;
  popover.style.top = `${topPx}px`;
}
