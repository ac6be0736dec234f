import { printAddress } from "../lab/share/address.ts";
import type { Sender, Step } from "../lab/step.ts";

/** What a driving link asks of the panel. */
interface Drive {
  readonly steps: readonly Step[];
  readonly sender: Sender | null;
  readonly source: string | null;
  readonly isRun: boolean;
}

/**
 * A link's address on its lesson's own page, whose scene it leaves as it is.
 *
 * Shape:  a fragment, `#do=join:Eli,general&wait`, that the panel opens in place and that works in a fresh tab too.
 * Errors: none.
 */
export function driveAddress({ steps, sender, source, isRun }: Drive): string {
  return printAddress({ scene: null, steps, sender, source, isRun });
}
