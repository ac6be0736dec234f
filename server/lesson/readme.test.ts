import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { conditionKeys } from "./blocks/conditions.ts";
import { blockKinds } from "./blocks/kinds.ts";
import { moments } from "./lesson.ts";
import { parseLesson } from "./parse.ts";
import { problemText } from "./problem.ts";

const readme = readFileSync(new URL("../../lessons/README.md", import.meta.url), "utf8");
const fence = "```";
/** What stands in the fence after a paragraph that begins with these words. */
function exampleAfter(words: string): string {
  const from = readme.indexOf(`\n${words}`);
  const begin = readme.indexOf("\n", readme.indexOf(fence, from)) + 1;
  return from < 0 ? "" : readme.slice(begin, readme.indexOf(fence, begin));
}

const kinds = [...blockKinds.keys()];
const clients = "clients: { Ana: general, Bo: general, Cy: [general, random], Eli: }";
const scene = `${fence}scene\n${clients}\nsender: Ana\nemit: io.emit("msg")\n${fence}\n\n`;

test.for(kinds.filter((kind) => kind !== "inventory"))("the example of %s is one", (kind) => {
  const example = exampleAfter(`\`${kind}\``);
  expect(example).not.toBe("");
  const text = `${exampleAfter("## The top")}\n${scene}${fence}${kind}\n${example}${fence}\n`;
  const parsed = parseLesson("lessons/04-rooms.md", text);
  expect(parsed.ok ? [] : parsed.problems.map(problemText)).toEqual([]);
});

test("the example of links is one, but for what other lessons have", () => {
  const parsed = parseLesson(
    "lessons/04-rooms.md",
    `${exampleAfter("## The top")}\n${scene}${exampleAfter("## The text")}`,
  );
  expect(parsed.ok ? parsed.lesson.drives : parsed.problems.map(problemText)).toHaveLength(5);
});

test("every kind of block, every condition and every moment is told of", () => {
  for (const word of [...kinds, ...moments]) expect(readme).toContain(`\`${word}\``);
  for (const key of Object.keys(conditionKeys))
    expect(exampleAfter("`expect`")).toMatch(new RegExp(`^..${key}: `, "m"));
});
