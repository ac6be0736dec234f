import type { LabState } from "../../../server/lab/state.ts";
import type { Trace } from "../../../server/lab/trace.ts";

/** One moment of a replay on a stage of a size. Without a trace: the lab at rest. */
export interface Moment {
  readonly state: LabState;
  readonly trace: Trace | null;
  /** Milliseconds of replay time, of `beats(trace)`. */
  readonly playheadMs: number;
  readonly size: { readonly widthPx: number; readonly heightPx: number };
}

/**
 * What each folder here exports as `layout` from its `layout.ts`: the shapes of a moment, from nothing else.
 *
 * Shape:  plain values, points as `{ x, y }` in pixels within the size; the same moment gives the same shapes.
 */
export type VisualLayout = (moment: Moment) => object;
