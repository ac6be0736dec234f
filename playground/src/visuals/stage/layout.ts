import { tellTrace } from "../../../../server/lab/replay/told.ts";
import type { VisualLayout } from "../visual.ts";
import { type CrowdPicture, crowdAt, planCrowd } from "./crowd.ts";
import { pictureAt, type StagePicture } from "./picture.ts";
import { createPlanner } from "./planner.ts";

/** The stage from scratch: what a still picture, a test or a print needs. The view plans once and moves the playhead. */
export const layout = (({ state, trace, playheadMs, size }): StagePicture | CrowdPicture => {
  const told = trace === null ? null : tellTrace(trace);
  const plan = createPlanner()(state, told, null, size);
  return plan === null ? crowdAt(planCrowd(state, told, null, size), playheadMs) : pictureAt(plan, playheadMs);
}) satisfies VisualLayout;
