/** Where the sections of a text are in the window, which shows a part of a page. Units: all in pixels of the window. */
export interface SectionView {
  /** How far below the window's top each heading is, in order; negative above it. */
  readonly headingTops: readonly number[];
  readonly windowHeight: number;
  /** How much of the page is still below the window. */
  readonly leftBelow: number;
}

/**
 * Which section is being read: the last whose heading has reached a line in the upper third of the window. Towards the
 * page's end that line goes down with what is left to scroll, so that short last sections have their turn as well.
 *
 * Shape:  an index into the headings, or -1 above the first; at the page's end the last heading that is in the window.
 * Errors: none.
 */
export function sectionRead({ headingTops, windowHeight, leftBelow }: SectionView): number {
  const third = windowHeight / 3;
  const line = Math.max(third, windowHeight - Math.max(0, leftBelow));
  return headingTops.findLastIndex((top) => top < line);
}
