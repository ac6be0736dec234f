import { expect, test } from "vitest";
import { createLabServer } from "./lab-server.ts";

test("a step before the one under way has run, also when it is asked about late, as over a port", async () => {
  const control = createLabServer(() => {
    throw new Error("no server is needed here");
  });
  await control.begin(1);
  expect(await control.hasRun(1)).toBe(false);
  await control.begin(2);
  expect(await control.hasRun(1)).toBe(true);
  expect(await control.hasRun(2)).toBe(false);
});
