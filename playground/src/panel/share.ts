import type { Scene } from "../../../server/lab/scene.ts";
import type { Sender, Step } from "../../../server/lab/step.ts";

/** An experiment as somebody else can repeat it: a scene, what was done before, and the run itself. */
export interface Experiment {
  readonly scene: Scene;
  readonly steps: readonly Step[];
  readonly sender: Sender;
  readonly source: string;
}

/** What makes an experiment portable; loaded when somebody first asks for it. */
export const share = {
  link: (address: string, what: Experiment) => `${address}#${encodeURIComponent(JSON.stringify(what))}`,
  script: (what: Experiment) => what.source,
};

export type Share = typeof share;
