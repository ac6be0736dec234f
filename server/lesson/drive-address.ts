import type { Sender, Step } from "../lab/step.ts";

/** What a driving link asks of the panel. */
interface Drive {
  readonly steps: readonly Step[];
  readonly sender: Sender | null;
  readonly source: string | null;
  readonly isRun: boolean;
}
export function driveAddress(_drive: Drive): string {
  return "#";
}
