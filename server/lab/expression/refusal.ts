import { type Failure, type FailureCode, fail } from "../result.ts";

/** Where in the text something stands, as acorn's nodes say it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Thrown by `refuse` and caught by `parseExpression`, which returns the failure. The parser goes many levels down and
 * stops at the first problem: handing a Result up through every level would hide the grammar.
 */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}

/** Ends the parse: this part of the text is not of the grammar. */
export function refuse(
  { start, end }: Span,
  message: string | undefined,
  code: FailureCode = "expression/syntax",
): never {
  throw new Refusal(fail(code, message, { at: { offset: start, length: end - start } }));
}

/** The word that a node begins with. Errors: none. */
export function wordAt({ start }: Span, word: string): Span {
  return { start, end: start + word.length };
}

/** Text from the box as a message can quote it: one line, and not long. Errors: none. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const letters = [...line];
  return letters.length > 40 ? `${letters.slice(0, 39).join("")}…` : line;
}
