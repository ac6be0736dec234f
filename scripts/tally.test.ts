import { describe, expect, test } from "vitest";
import { tallyOne, tallyPlaywright, tallyText, tallyVitest, total } from "./tally.ts";

const vitest = { numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
const playwright = { stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0 } };

describe("the counts of a test run", () => {
  test("add up over runners and checks", () => {
    const tallies = [tallyOne(true), tallyOne(false), tallyVitest(vitest, true), tallyPlaywright(playwright, true)];
    expect(total(tallies)).toEqual({ passed: 12, failed: 1, flaky: 0 });
  });

  test("take a skipped test as a failed one", () => {
    expect(total([tallyVitest({ ...vitest, numPendingTests: 2, numTodoTests: 1 }, true)])).toEqual({
      passed: 7,
      failed: 3,
      flaky: 0,
    });
    const skippedJourney = { stats: { ...playwright.stats, skipped: 1 } };
    expect(total([tallyPlaywright(skippedJourney, true)])).toEqual({ passed: 4, failed: 1, flaky: 0 });
  });

  test("count what passed at its second try as passed, and tell it", () => {
    const counts = total([tallyPlaywright({ stats: { ...playwright.stats, flaky: 2 } }, true)]);
    expect(tallyText(counts)).toBe("6 passed, 0 failed, 2 flaky");
    expect(tallyText({ ...counts, flaky: 0 })).toBe("6 passed, 0 failed");
  });

  test("show a failure that no test owns up to", () => {
    expect(tallyVitest(vitest, false).failed).toBe(1);
    expect(tallyVitest({ ...vitest, numFailedTests: 3 }, false).failed).toBe(3);
    expect(tallyPlaywright(playwright, false).failed).toBe(1);
  });

  test("refuse a report that is not one", () => {
    expect(() => tallyVitest({}, true)).toThrow("numPendingTests");
    expect(() => tallyPlaywright(null, true)).toThrow("unexpected");
  });
});
