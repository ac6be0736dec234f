/** Something in a diagram's source that is not drawn here; `line` counts from 1 in the source, null where mermaid tells none. */
export class DrawingProblem extends Error {
  readonly line: number | null;

  constructor(message: string, line: number | null = null) {
    super(message);
    this.name = "DrawingProblem";
    this.line = line;
  }
}
