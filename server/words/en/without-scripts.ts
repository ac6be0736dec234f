/** What stands in a lesson's page where scripts are off: what pressing and running would have shown. */
export const happened = "What happened when it was run on a real server";
/** What is done before a run; `steps` are sentences without their full stop. */
export const first = (steps: string) => `First: ${steps}.`;
export const hintsAndSolution = "Hints and a solution";
export const solution = "A solution:";
export const solved = "What the solution did when it was run on a real server";
/** Before what a card asks. */
export const proofOf = "Proof:";
export const proved = "What the proof did when it was run on a real server";
