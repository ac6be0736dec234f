import { beats } from "../../../../server/lab/beats.ts";
import type { VisualLayout } from "../visual.ts";
import { type CrowdPicture, crowdAt, planCrowd } from "./crowd.ts";
import { pictureAt, type StagePicture } from "./picture.ts";
import { createPlanner } from "./planner.ts";

/** The stage from scratch: what a still picture, a test or a print needs. The view plans once and moves the playhead. */
export const layout = (({ state, trace, playheadMs, size }): StagePicture | CrowdPicture => {
  const told = trace === null ? null : { trace, beats: beats(trace) };
  const planned = createPlanner()(state, told, null, size);
  if (planned.type === "each") return pictureAt(planned.plan, playheadMs);
  return crowdAt(planCrowd(...planned.from), playheadMs);
}) satisfies VisualLayout;
