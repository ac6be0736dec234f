/** Something an author has to mend. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What it is about, as a path: `predict.messages.right`. */
  readonly field: string;
  readonly message: string;
}

/** `file:line field: message`, the one way a problem of a lesson is told. Errors: none. */
export function problemText({ file, line, field, message }: Problem): string {
  return `${file}:${line} ${field}: ${message}`;
}
