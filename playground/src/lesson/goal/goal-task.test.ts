import { afterEach, expect, test } from "vitest";
import type { AskedGoal } from "../../../../server/lesson/asked.ts";
import type { Conditions, LessonScene } from "../../../../server/lesson/lesson.ts";
import { nothingAsked } from "../../../../server/lesson/lesson-fixture.ts";
import { fiveClients, openTestPanel } from "../../panel/panel-fixture.ts";
import { createGoalTask } from "./goal-task.ts";
import { lacksOf } from "./lacks.ts";

const goal: AskedGoal = {
  id: "goal-1",
  scene: "scene-1",
  steps: [{ type: "join", client: "Eli", room: "random" }],
  sender: { type: "client", name: "Dee" },
  begin: 'io.emit("msg", "hi")',
  goal: "Everyone in random, Dee too.",
  conditions: { ...nothingAsked, received: { Cy: 1, Dee: 1, Eli: 1 } },
  hints: ["Dee is in random too.", "io leaves nobody out."],
  solution: 'io.to("random").emit("msg", "hi")',
};
const scene: LessonScene = {
  id: "scene-1",
  scene: fiveClients,
  start: { sender: { type: "client", name: "Ana" }, source: 'socket.to("general").emit("msg", "hi")' },
  place: "panel",
  isRunAtOnce: false,
};

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A goal beside a real panel, with how often it was met. */
function openGoal(asked: AskedGoal = goal, links: readonly string[] = []) {
  const panel = openTestPanel();
  const { store } = panel;
  const met: string[] = [];
  const task = createGoalTask({
    goal: asked,
    panel: { store, scene, open: () => undefined, bring: () => store.load(fiveClients) },
    lacks: (trace) => lacksOf(asked.conditions, trace),
    onMet: () => met.push(asked.id),
    isOfText: (_sender, source) => links.includes(source),
  });
  closers.push(async () => {
    task.stop();
    await panel.close();
  });
  const run = async (source: string) => {
    store.setSource(source);
    await store.runBox();
  };
  return { task, store, panel, met, run };
}

test("begin puts steps, sender and first text into the panel, and runs nothing", async () => {
  const { task, store } = openGoal();
  await task.begin();
  expect(store.runs.value.map(({ trace }) => trace.step.type)).toEqual(["join"]);
  expect([store.source.value, store.sender.value]).toEqual([goal.begin, goal.sender]);
  expect(task.told.value?.type).toBe("note");
  expect(task.isBegun.value).toBe(true);
});

test("a run that lacks something is told who differs, and one that meets it is noticed by itself, once", async () => {
  const { task, met, run, store } = openGoal();
  await task.begin();
  await run('io.emit("msg", "hi")');
  expect(task.told.value).toEqual({ type: "not yet", message: "Not yet. Ana and Bo got a copy too." });
  await run('socket.to("random").emit("msg", "hi")');
  expect(task.told.value).toEqual({ type: "not yet", message: "Not yet. Dee got no copy." });
  await run('io.to("random").emit("msg", "hello")');
  expect(task.told.value?.type).toBe("met");
  await run('io.in("random").emit("msg")');
  expect([met, task.isDone.value]).toEqual([["goal-1"], true]);
  await store.undo();
  expect(task.told.value?.type).toBe("met");
});

test("what differs is told once, and another's own room as the page calls it", async () => {
  const conditions: Conditions = {
    ...nothingAsked,
    received: { Eli: 1 },
    events: { Eli: [["msg", "hi"]] },
    rooms: { Eli: ["random", "<id:Dee>"] },
  };
  const { task, run } = openGoal({ ...goal, conditions });
  await task.begin();
  await run('socket.to("nobody").emit("msg", "hi")');
  expect(task.told.value?.message).toBe("Not yet. Eli got no copy. Eli is not in the room of Dee’s id.");
});

test("a run by another sender, or from a scene that was changed, is no try", async () => {
  const { task, run, store, met } = openGoal();
  await task.begin();
  store.setSender({ type: "server" });
  await run(goal.solution);
  expect(task.told.value).toMatchObject({ type: "note", message: expect.stringContaining("for Dee to send") });
  await store.doStep({ type: "join", client: "Ana", room: "random" });
  store.setSender(goal.sender);
  await run(goal.solution);
  expect(task.told.value).toMatchObject({ type: "note", message: expect.stringContaining("somewhere else") });
  expect(met).toEqual([]);
  await store.undo();
  await store.undo();
  await run(goal.solution);
  expect(met).toEqual(["goal-1"]);
});

test("who never pressed Begin may reach it all the same, and is told nothing before", async () => {
  const { task, run, store, met } = openGoal();
  store.setSender(goal.sender);
  await run(goal.solution);
  expect(task.told.value).toBeNull();
  await store.reset();
  await store.doStep({ type: "join", client: "Eli", room: "random" });
  await run(goal.solution);
  expect([task.told.value?.type, met]).toEqual(["met", ["goal-1"]]);
});

test("a link of the text that does just that reaches it only once the goal was begun", async () => {
  const { task, run, met, store } = openGoal(
    { ...goal, steps: [], conditions: { ...nothingAsked, received: { Cy: 1, Dee: 1 } } },
    [goal.solution],
  );
  store.setSender(goal.sender);
  await run(goal.solution);
  expect(met).toEqual([]);
  await task.begin();
  await run(goal.solution);
  expect(met).toEqual(["goal-1"]);
});

test("hints come one by one, and the solution is written, not run, and can be taken back", async () => {
  const { task, store, run, met } = openGoal();
  await task.begin();
  task.hint();
  expect(task.hintsShown.value).toBe(1);
  task.hint();
  task.hint();
  expect(task.hintsShown.value).toBe(2);
  store.setSource('io.to("rand');
  await task.showSolution();
  expect(store.source.value).toBe(goal.solution);
  expect(store.runs.value).toHaveLength(1);
  store.composer.older();
  expect(store.source.value).toBe('io.to("rand');
  store.composer.newer();
  task.takeBack();
  expect([store.source.value, task.setAside.value]).toEqual(['io.to("rand', null]);
  await task.showSolution();
  await run(goal.solution);
  expect([task.told.value?.type, met]).toEqual(["met", ["goal-1"]]);
});

test("the solution of a goal not begun comes with its scene and sender", async () => {
  const { task, store } = openGoal();
  await task.showSolution();
  expect(store.runs.value.map(({ trace }) => trace.step.type)).toEqual(["join"]);
  expect([store.source.value, store.sender.value]).toEqual([goal.solution, goal.sender]);
});

test("a panel that cannot be set is told, and the goal is not begun", async () => {
  const { task } = openGoal({ ...goal, steps: [{ type: "join", client: "Nobody", room: "random" }] });
  await task.begin();
  expect([task.told.value?.type, task.isBegun.value]).toEqual(["failed", false]);
});
