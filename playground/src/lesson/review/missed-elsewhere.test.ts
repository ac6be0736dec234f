import { expect, test } from "vitest";
import type { AskedQuestion, QuestionBook } from "../../../../server/lesson/asked.ts";
import type { LessonScene } from "../../../../server/lesson/lesson.ts";
import { missedElsewhere } from "./missed-elsewhere.ts";

const scene: LessonScene = {
  id: "scene-1",
  scene: { clients: [] },
  start: { sender: { type: "server" }, source: "" },
  place: "panel",
  isRunAtOnce: false,
};
const question = (id: string, of = "scene-1"): AskedQuestion => ({
  id,
  scene: of,
  steps: [],
  sender: { type: "server" },
  source: 'io.emit("msg")',
  question: id,
  clients: [],
  messages: [],
});
const book: QuestionBook = [
  {
    slug: "first",
    title: "First",
    scenes: [scene],
    questions: [question("a"), question("b"), question("lost", "gone")],
  },
  { slug: "second", title: "Second", scenes: [scene], questions: [question("a")] },
  { slug: "third", title: "Third", scenes: [scene], questions: [question("a")] },
];
const named = (asked: ReturnType<typeof missedElsewhere>) => asked.map(({ slug, question: { id } }) => `${slug}/${id}`);
const missed = (...names: string[]) =>
  names.map((name) => ({ slug: name.replace(/\/.*/, ""), id: name.replace(/.*\//, "") }));

test("at most two, the longest missed first, and only of lessons that come before", () => {
  const all = missed("second/a", "third/a", "first/b", "first/a");
  expect(named(missedElsewhere(all, book, "third", []))).toEqual(["second/a", "first/b"]);
  expect(named(missedElsewhere(all, book, "second", []))).toEqual(["first/b", "first/a"]);
  expect(named(missedElsewhere(all, book, "first", []))).toEqual([]);
  expect(named(missedElsewhere(all, book, "unknown", []))).toEqual([]);
});

test("nothing is asked twice, and what is gone from the text is passed over", () => {
  const all = missed("first/gone", "first/lost", "nowhere/a", "first/a", "first/b");
  expect(named(missedElsewhere(all, book, "third", missed("first/a")))).toEqual(["first/b"]);
});
