import { describe, expect, test } from "vitest";
import { howFar, nextLesson } from "./how-far.ts";
import {
  type Answer,
  hasProgress,
  lessonIn,
  missedIn,
  noProgress,
  type Progress,
  questionIn,
  withAnswer,
  withGoal,
  withInventory,
  withReading,
} from "./progress.ts";

const time = (minute: number) => `2026-11-23T09:${String(minute).padStart(2, "0")}:00.000Z`;

/** Answers to questions of lessons, in order, a minute apart. */
function answered(...answers: readonly (readonly [slug: string, id: string, answer: Answer])[]): Progress {
  return answers.reduce(
    (progress, [slug, id, answer], index) => withAnswer(progress, { slug, id }, answer, time(index)),
    noProgress,
  );
}

const right: Answer = { isRight: true, isFirst: true };
const wrong: Answer = { isRight: false, isFirst: true };
const rightThen: Answer = { isRight: true, isFirst: false };

describe("an answer", () => {
  test("right at once is one try and nothing missed", () => {
    const progress = answered(["rooms", "predict-1", right]);
    expect(questionIn(progress, "rooms", "predict-1")).toMatchObject({ tries: 1, isFirstRight: true, at: time(0) });
    expect(missedIn(progress)).toEqual([]);
  });

  test("wrong and then right stays missed, with the first answer's time", () => {
    const progress = answered(["rooms", "predict-1", wrong], ["rooms", "predict-1", rightThen]);
    expect(questionIn(progress, "rooms", "predict-1")).toMatchObject({ tries: 2, isFirstRight: false, at: time(0) });
    expect(missedIn(progress, "rooms")).toEqual([{ slug: "rooms", id: "predict-1" }]);
    expect(missedIn(progress)).toEqual([{ slug: "rooms", id: "predict-1" }]);
  });

  test("right in its own place after a reload does not undo a miss", () => {
    const progress = answered(["rooms", "predict-1", wrong], ["rooms", "predict-1", right]);
    expect(missedIn(progress)).toHaveLength(1);
  });

  test("right once more settles it at the lesson's end, and later lessons still ask it", () => {
    const progress = answered(["rooms", "predict-1", wrong], ["rooms", "predict-1", { ...right, asked: "once more" }]);
    expect(missedIn(progress, "rooms")).toEqual([]);
    expect(missedIn(progress)).toHaveLength(1);
  });

  test("right at the first try in a later lesson settles it for good, at a second try it does not", () => {
    const later = { asked: "later" } as const;
    const half = answered(
      ["rooms", "predict-1", wrong],
      ["rooms", "predict-1", { ...wrong, ...later }],
      ["rooms", "predict-1", { ...rightThen, ...later }],
    );
    expect(missedIn(half)).toHaveLength(1);
    const whole = withAnswer(half, { slug: "rooms", id: "predict-1" }, { ...right, ...later }, time(9));
    expect(missedIn(whole)).toEqual([]);
    expect(missedIn(whole, "rooms")).toEqual([]);
  });

  test("what was missed comes in the order it was first answered, over all lessons", () => {
    const progress = answered(["rooms", "b", wrong], ["events", "a", wrong], ["rooms", "a", wrong]);
    expect(missedIn(progress).map(({ slug, id }) => `${slug}/${id}`)).toEqual(["rooms/b", "events/a", "rooms/a"]);
    expect(missedIn(progress, "rooms").map(({ id }) => id)).toEqual(["b", "a"]);
  });

  test("a question named like something every object has is a question like any other", () => {
    expect(questionIn(noProgress, "constructor", "toString")).toBeNull();
    const progress = answered(["constructor", "toString", wrong]);
    expect(missedIn(progress)).toEqual([{ slug: "constructor", id: "toString" }]);
  });
});

test("goals and readings keep their first time", () => {
  const first = withReading(withGoal(noProgress, "rooms", "goal-1", time(1)), "rooms", time(2));
  const again = withReading(withGoal(first, "rooms", "goal-1", time(3)), "rooms", time(4));
  expect(lessonIn(again, "rooms")).toEqual({ readAt: time(2), questions: {}, goals: { "goal-1": time(1) } });
  expect(hasProgress(noProgress)).toBe(false);
  expect(hasProgress(again)).toBe(true);
});

test("each taking of the inventory is kept", () => {
  const once = withInventory(noProgress, { at: time(1), right: 4, of: 10 });
  const twice = withInventory(once, { at: time(2), right: 9, of: 10 });
  expect(twice.inventory.map(({ right }) => right)).toEqual([4, 9]);
  expect(hasProgress(once)).toBe(true);
});

describe("how far a lesson is", () => {
  const tasks = { slug: "rooms", questions: ["predict-1", "predict-2"], goals: ["goal-1"] };

  test.each<[what: string, progress: Progress, state: string, done: number]>([
    ["nothing", noProgress, "not begun", 0],
    ["another lesson", answered(["events", "predict-1", right]), "not begun", 0],
    ["a first try that was wrong", answered(["rooms", "predict-1", wrong]), "begun", 0],
    ["two tries", answered(["rooms", "predict-1", wrong], ["rooms", "predict-1", wrong]), "begun", 1],
    ["a right answer", answered(["rooms", "predict-2", right]), "begun", 1],
    ["a question that is gone from the text", answered(["rooms", "predict-9", right]), "begun", 0],
    ["the end alone", withReading(noProgress, "rooms", time(1)), "begun", 1],
  ])("%s", (_what, progress, state, done) => {
    expect(howFar(progress, tasks)).toEqual({ state, done, of: 4 });
  });

  test("everything", () => {
    const asked = answered(["rooms", "predict-1", right], ["rooms", "predict-2", right]);
    const all = withReading(withGoal(asked, "rooms", "goal-1", time(5)), "rooms", time(6));
    expect(howFar(all, tasks)).toEqual({ state: "done", done: 4, of: 4 });
  });
});

describe("the lesson to go on with", () => {
  const lessons = ["one", "two", "three"].map((slug) => ({ slug, questions: ["q"], goals: [] }));
  const read = (progress: Progress, slug: string, minute: number) => withReading(progress, slug, time(minute));
  const all = ["one", "two", "three"].reduce(
    (progress, slug) => read(withAnswer(progress, { slug, id: "q" }, right, time(1)), slug, 2),
    noProgress,
  );

  test.each<[what: string, progress: Progress, slug: string | null]>([
    ["nothing begun", noProgress, null],
    ["one begun", answered(["two", "q", wrong]), "two"],
    ["the one last worked on", answered(["three", "q", right], ["one", "q", right]), "one"],
    ["the next after one that is done", read(answered(["two", "q", right]), "two", 1), "three"],
    ["back at the first after the last", read(answered(["three", "q", right]), "three", 1), "one"],
    ["all done", all, null],
  ])("%s", (_what, progress, slug) => {
    expect(nextLesson(progress, lessons)?.slug ?? null).toBe(slug);
  });
});
