import { type AddressStep, writeStep } from "../../../server/lab/share/address-steps.ts";
import type { Drive } from "../panel/links.ts";

/**
 * What is left of a link's steps where a panel has done the first of them, and nothing else.
 *
 * Errors: null when something else was done, or when nothing would be left: all of it is to be done afresh then.
 */
export function restOf(wanted: Drive, done: readonly AddressStep[]): Drive | null {
  const { steps, source } = wanted;
  const left = steps.slice(done.length);
  const isBeginning =
    done.length <= steps.length &&
    done.every((step, index) => {
      const asked = steps[index];
      return asked !== undefined && writeStep(asked) === writeStep(step);
    });
  return isBeginning && (left.length > 0 || source !== null) ? { ...wanted, steps: left } : null;
}
