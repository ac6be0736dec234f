import type { Scene } from "../../../server/lab/scene/scene.ts";
import {
  type AddressStep,
  type Experiment,
  isAddress,
  parseAddress,
  printAddress,
} from "../../../server/lab/share/address.ts";
import { printNodeScript } from "../../../server/lab/share/node-script.ts";
import type { Sender } from "../../../server/lab/step.ts";
import type { Run } from "./lab-session.ts";

/** An experiment as somebody else can repeat it: a scene, what was done before, and what is run or stands in the box. */
export interface Repeatable {
  readonly scene: Scene;
  readonly steps: readonly AddressStep[];
  readonly sender: Sender;
  readonly source: string;
}

/** Browsers and chat programs cut longer addresses, and parseAddress refuses them. */
const longestAddress = 16_000;

/** What makes an experiment portable; loaded when somebody first asks for it, or when the address holds one. */
export const share = {
  isAddress,
  parse: parseAddress,
  /** The experiment whose last step is this run; null for a step that is no run. */
  experiment(scene: Scene, runs: readonly Run[], { id, trace: { step } }: Run): Repeatable | null {
    if (step.type !== "run") return null;
    const before = runs.filter((each) => each.id < id).map(({ trace }) => trace.step);
    return { scene, steps: before, sender: step.sender, source: step.source };
  },
  /** The address of a page with the experiment in it, to be run at once; null where it would be too long. */
  link(page: string, what: Repeatable): string | null {
    const fragment = share.fragment(what, true);
    return fragment === null ? null : page + fragment;
  },
  /** The fragment of an address, or null where it would be too long for one. */
  fragment(what: Repeatable, isRun: boolean): string | null {
    const fragment = printAddress({ ...what, isRun } satisfies Experiment);
    return fragment.length > longestAddress ? null : fragment;
  },
  /** The same as a script for Node, which needs socket.io and socket.io-client beside it. */
  script: ({ scene, steps, sender, source }: Repeatable) => printNodeScript(scene, steps, { sender, source }),
};

export type Share = typeof share;
