import * as words from "#words/scene-errors.ts";
import { nearest } from "../nearest.ts";
import { type Failure, fail, ok, type Result } from "../result.ts";

/** A plain object that has only the keys named. Errors: scene/invalid with `field`. */
export function parseRecord(
  input: unknown,
  field: string,
  subject: words.Subject,
  keys: readonly string[],
): Result<Readonly<Record<string, unknown>>> {
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    return refuseField(field, words.notAnObject(subject, keys));
  }
  const unknown = Object.keys(input).find((key) => !keys.includes(key));
  if (unknown === undefined) return ok({ ...input });
  const near = nearest(unknown, keys);
  const message =
    near === null ? words.unknownKey(subject, unknown, keys) : words.unknownKeyNear(subject, unknown, near);
  return refuseField(field === "" ? unknown : `${field}.${unknown}`, message);
}

/** A value from outside that does not fit, at its path. Errors: none; the failure is the answer. */
export function refuseField(field: string, message: string): Failure {
  return fail("scene/invalid", message, { field });
}
