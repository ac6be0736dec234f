import type { Scene } from "../lab/scene/scene.ts";
import { printAddress } from "../lab/share/address.ts";
import type { Sender, Step } from "../lab/step.ts";

/** What a driving link asks of the panel. */
interface Drive {
  /** Null for the scene that the page opens with. */
  readonly scene: Scene | null;
  readonly steps: readonly Step[];
  readonly run: { readonly sender: Sender; readonly source: string; readonly isRun: boolean } | null;
}

/**
 * A link's address on its lesson's own page.
 *
 * Shape:  a fragment, `#do=join:Eli,general&wait`, that the panel opens in place and that works in a fresh tab too.
 * Errors: none.
 */
export function driveAddress({ scene, steps, run }: Drive): string {
  return printAddress({
    scene,
    steps,
    sender: run?.sender ?? null,
    source: run?.source ?? null,
    isRun: run?.isRun ?? false,
  });
}
