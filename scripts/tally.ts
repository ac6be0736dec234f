/**
 * How many of something passed and failed. What was skipped counts as failed, so that nothing is skipped silently; what
 * passed at its second try is among the passed, and told.
 */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly flaky: number;
  readonly skipped: number;
}

/** One check that is a single yes or no. Errors: none. */
export function tallyOne(isGreen: boolean): Tally {
  return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, flaky: 0, skipped: 0 };
}

function numberAt(report: unknown, key: string): number {
  const value = typeof report === "object" && report !== null ? Reflect.get(report, key) : undefined;
  if (typeof value !== "number") throw new Error(`The test report has no number "${key}".`);
  return value;
}

// A runner may fail with every test green: an unhandled rejection, a file that does not load.
function withExit(tally: Tally, hasExitedCleanly: boolean): Tally {
  const isExplained = hasExitedCleanly || tally.failed > 0;
  return isExplained ? tally : { ...tally, failed: 1 };
}

/**
 * The counts of Vitest's JSON report.
 *
 * Errors: throws when the report is not one.
 */
export function tallyVitest(report: unknown, hasExitedCleanly: boolean): Tally {
  const skipped = numberAt(report, "numPendingTests") + numberAt(report, "numTodoTests");
  const [passed, failed] = [numberAt(report, "numPassedTests"), numberAt(report, "numFailedTests")];
  return withExit({ passed, failed, flaky: 0, skipped }, hasExitedCleanly);
}

/**
 * The counts of Playwright's JSON report.
 *
 * Errors: throws when the report is not one.
 */
export function tallyPlaywright(report: unknown, hasExitedCleanly: boolean): Tally {
  const stats: unknown = typeof report === "object" && report !== null ? Reflect.get(report, "stats") : undefined;
  const [failed, flaky, skipped] = [
    numberAt(stats, "unexpected"),
    numberAt(stats, "flaky"),
    numberAt(stats, "skipped"),
  ];
  return withExit({ passed: numberAt(stats, "expected") + flaky, failed, flaky, skipped }, hasExitedCleanly);
}

/** All of them together, skipped ones as failed. Errors: none. */
export function total(tallies: readonly Tally[]): Omit<Tally, "skipped"> {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((so, tally) => so + count(tally), 0);
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed, skipped }) => failed + skipped),
    flaky: sum(({ flaky }) => flaky),
  };
}

/** The counts as they are printed: `12 passed, 0 failed`, and what was flaky where something was. Errors: none. */
export function tallyText({ passed, failed, flaky }: Omit<Tally, "skipped">): string {
  return `${passed} passed, ${failed} failed${flaky === 0 ? "" : `, ${flaky} flaky`}`;
}
