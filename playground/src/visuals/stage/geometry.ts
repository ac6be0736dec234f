/** A place on the stage, in pixels from its top left. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the stage, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A width and a height, in pixels. */
export interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** A cubic curve: start, two controls, end. */
export type Curve = readonly [Point, Point, Point, Point];

/** The point `part` (0 to 1) of the way between two points. */
export function between(from: Point, to: Point, part: number): Point {
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

/** The first `part` (0 to 1) of a curve, as a curve: what a copy on its way has drawn behind it. */
export function curveUntil([a, b, c, d]: Curve, part: number): Curve {
  const ab = between(a, b, part);
  const bc = between(b, c, part);
  const cd = between(c, d, part);
  const abc = between(ab, bc, part);
  const bcd = between(bc, cd, part);
  return [a, ab, abc, between(abc, bcd, part)];
}

/** The same curve walked from its end. */
export function reversed([a, b, c, d]: Curve): Curve {
  return [d, c, b, a];
}

/** A curve as SVG path text. */
export function curvePath([a, b, c, d]: Curve): string {
  return `M${xy(a)}C${xy(b)} ${xy(c)} ${xy(d)}`;
}

/** A point as SVG text, rounded to a tenth of a pixel. */
export function xy({ x, y }: Point): string {
  return `${tenth(x)} ${tenth(y)}`;
}

/** A number rounded to a tenth. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Motion that sets off at once and comes to rest gently; 0 to 1 in and out. */
export function eased(part: number): number {
  const rest = 1 - Math.min(1, Math.max(0, part));
  return 1 - rest * rest * rest;
}
