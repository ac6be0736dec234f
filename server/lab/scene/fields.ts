import { didYouMean } from "../nearest.ts";
import { type Failure, fail, ok, type Result } from "../result.ts";

/** A plain object that has only the keys named. Errors: scene/invalid with `field`. */
export function parseRecord(
  input: unknown,
  field: string,
  noun: string,
  keys: readonly string[],
): Result<Readonly<Record<string, unknown>>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return refuseField(field, `${noun} is an object with ${keys.map((key) => `"${key}"`).join(", ")}.`);
  }
  const unknown = Object.keys(input).find((key) => !keys.includes(key));
  if (unknown === undefined) return ok({ ...input });
  const hint = didYouMean(unknown, keys, (key) => `"${key}"`) || `: it has ${keys.join(", ")}.`;
  return refuseField(field === "" ? unknown : `${field}.${unknown}`, `${noun} has no "${unknown}"${hint}`);
}

/** A value from outside that does not fit, at its path. Errors: none; the failure is the answer. */
export function refuseField(field: string, message: string): Failure {
  return fail("scene/invalid", message, { field });
}
