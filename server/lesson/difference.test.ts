import { expect, test } from "vitest";
import { isReachable, messageFor, type Outcome, parseDifference } from "./difference.ts";
import type { DifferenceMessage } from "./lesson.ts";

const clients = ["Ana", "Bo", "Cy", "Dee"];
/** Ana's handler wrote to a room of hers with Bo and Cy, and left herself out. */
const outcome: Outcome = { sender: "Ana", members: new Set(["Bo", "Cy"]), received: new Set(["Bo", "Cy"]) };

function messages(...keys: readonly string[]): DifferenceMessage[] {
  return keys.map((key) => {
    const when = parseDifference(key, clients);
    if ("message" in when) throw new Error(when.message);
    return { when, text: key };
  });
}

test.for([
  [["Bo", "Cy"], "right"],
  [["Ana", "Bo", "Cy"], "extra sender"],
  [["Bo", "Cy", "Dee"], "extra non-members"],
  [["Bo"], "missing members"],
  [["Cy"], "missing Bo"],
  [["Ana", "Dee"], "extra sender"],
  [[], "missing Bo"],
] as const)("with %j ticked, the first message that fits the difference is %s", ([ticked, text]) => {
  const given = messages("extra sender", "extra non-members", "missing Bo", "missing members", "right");
  expect(messageFor(given, new Set(ticked), outcome)).toBe(text);
});

test("no message is made up where the author has none that fits", () => {
  expect(messageFor(messages("right"), new Set(["Ana"]), outcome)).toBeNull();
});

test.for([
  ["right", true],
  ["extra sender", true],
  ["missing sender", false],
  ["extra members", false],
  ["missing members", true],
  ["extra non-members", true],
  ["missing non-members", false],
  ["missing Dee", false],
  ["extra Dee", true],
  ["extra anybody", true],
] as const)("whether some ticks could call up %s: %s", ([key, isPossible]) => {
  const [message] = messages(key);
  expect(message && isReachable(message, clients, outcome)).toBe(isPossible);
});
