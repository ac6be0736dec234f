import * as words from "#words/failures.ts";

/** The name of a failure, `area/reason`. */
export type FailureCode =
  | "expression/syntax"
  | "expression/unknown-name"
  | "expression/too-long"
  | "expression/too-deep"
  | "scene/invalid"
  | "address/invalid"
  | "step/unknown-client"
  | "step/disconnected"
  | "step/not-allowed"
  | "host/unavailable"
  | "host/dead"
  | "lab/lost-clients"
  | "lab/closed"
  | "lab/fault"
  | "progress/invalid";

/** What can go wrong from outside, with what the person should do next. Adding a code without a text does not compile. */
const failureTexts: Readonly<Record<FailureCode, string>> = words.failures;

/** A failure from outside: what the person sees is `message`, never the code. */
export interface Failure {
  readonly ok: false;
  readonly code: FailureCode;
  readonly message: string;
  /** Where in the typed text it is: UTF-16 offset from 0, and how many units it spans. */
  readonly at?: { readonly offset: number; readonly length: number };
  /** Which field of the given value it is, as a path: `clients[1].name`. */
  readonly field?: string;
}

/** A value, or why there is none. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

/** A successful result. Errors: none. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value };
}

/**
 * A failed result.
 *
 * Shape:  the code's own text when no message is given.
 * Errors: none.
 */
export function fail(
  code: FailureCode,
  message: string = failureTexts[code],
  where: Pick<Failure, "at" | "field"> = {},
): Failure {
  return { ok: false, code, message, ...where };
}
