/** What can go wrong from outside, with what the person should do next. Adding a code without a text does not compile. */
const failureTexts = {
  "expression/syntax": "That is not an emit this page can run.",
  "expression/unknown-name": "No client has that name.",
  "expression/too-long": "That is too long to run. Keep it under 2,000 characters.",
  "expression/too-deep": "That is nested too deep to run. Use fewer brackets.",
  "scene/invalid": "The scene cannot be used as it is.",
  "address/invalid": "This link is broken or cut off. The page starts as usual instead.",
  "step/unknown-client": "There is no client of that name here.",
  "step/disconnected": "That client is disconnected. Reconnect it first.",
  "step/not-allowed": "That step is not possible now.",
  "host/unavailable": "The Socket.IO server could not be started here. Reload the page to try again.",
  "host/dead": "The Socket.IO server stopped answering. Start a new one with the same scene.",
  "lab/lost-clients": "Some clients lost their connection while the page slept. The scene was built again.",
  "lab/closed": "This lab is closed. Open it again to go on.",
  "lab/fault": "That did not work. Please try once more.",
  "progress/invalid": "That file holds no progress.",
} as const;

/** The name of a failure, `area/reason`. */
export type FailureCode = keyof typeof failureTexts;

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
