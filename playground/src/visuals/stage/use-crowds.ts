import { type ReadonlySignal, useSignal, useSignalEffect } from "@preact/signals";
import type { Planned } from "./planner.ts";

/** What draws a crowd. */
export interface Crowds {
  readonly planCrowd: typeof import("./crowd.ts").planCrowd;
  readonly crowdAt: typeof import("./crowd.ts").crowdAt;
  readonly CrowdView: typeof import("./CrowdView.tsx").CrowdView;
}

/**
 * What draws a crowd, loaded when one is planned for the first time; null until then.
 *
 * Errors: none; where its script is gone the page says so, once for all of them, and the receipts tell the run.
 */
export function useCrowds(plan: ReadonlySignal<Planned>): ReadonlySignal<Crowds | null> {
  const crowds = useSignal<Crowds | null>(null);
  useSignalEffect(() => {
    if (plan.value.type !== "crowd" || crowds.value !== null) return;
    Promise.all([import("./crowd.ts"), import("./CrowdView.tsx")]).then(
      ([{ planCrowd, crowdAt }, { CrowdView }]) => {
        crowds.value = { planCrowd, crowdAt, CrowdView };
      },
      () => undefined,
    );
  });
  return crowds;
}
