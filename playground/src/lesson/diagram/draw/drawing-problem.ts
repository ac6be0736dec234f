/** Something in a diagram's source that is not drawn here. */
export class DrawingProblem extends Error {
  /** What the author called it, which leads to its line; null for what has no name. */
  readonly about: string | null;

  constructor(message: string, about: string | null = null) {
    super(message);
    this.name = "DrawingProblem";
    this.about = about;
  }
}
