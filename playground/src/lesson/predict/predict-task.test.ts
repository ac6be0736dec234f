import { afterEach, expect, test } from "vitest";
import { fail, type Result } from "../../../../server/lab/result.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import { createNodeHost } from "../../../../server/node-host.ts";
import { fiveClients, openTestPanel } from "../../panel/panel-fixture.ts";
import { createPredictTask } from "./predict-task.ts";
import { quietRun } from "./quiet-run.ts";

const question = {
  clients: ["Ana", "Bo", "Cy", "Dee", "Eli"],
  messages: [
    { when: { type: "right" }, text: "Right, all but Ana." },
    { when: { type: "extra", group: "sender" }, text: "You counted the sender in." },
  ],
} as const;
const asked = {
  steps: [],
  sender: { type: "client", name: "Ana" },
  source: 'socket.to("general").emit("msg", "hi")',
} as const;
const answer = new Set(["Bo", "Cy"]);
const withSender = new Set(["Ana", "Bo", "Cy"]);

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A question beside a real panel, with every try it counted. */
function openQuestion(runQuietly?: () => Promise<Result<Trace>>) {
  const host = createNodeHost();
  const panel = openTestPanel();
  closers.push(panel.close, host.close);
  const tries: string[] = [];
  const task = createPredictTask({
    question,
    runQuietly: runQuietly ?? (() => quietRun(async () => host, fiveClients, asked)),
    runInPanel: async () => {
      const done = await panel.store.drive({ ...asked, isRun: true });
      if (!done.ok) return done;
      return done.value === null ? fail("lab/fault") : { ok: true, value: done.value };
    },
    onTry: (isRight, isFirst) => tries.push(`${isFirst ? "first" : "second"} ${isRight ? "right" : "wrong"}`),
  });
  return { task, panel, tries };
}

test("right at first: it is run in the panel, and each client has a reason", async () => {
  const { task, panel, tries } = openQuestion();
  await task.check(answer);
  expect(task.told.value).toMatchObject({ type: "explained", message: "Right, all but Ana." });
  expect(task.told.value).toHaveProperty("lines.length", 5);
  expect(panel.store.runs.value).toHaveLength(1);
  expect(tries).toEqual(["first right"]);
});

test("wrong at first: the author's words for the difference, no lines, and nothing in the panel", async () => {
  const { task, panel, tries } = openQuestion();
  await task.check(withSender);
  expect(task.told.value).toEqual({ type: "again", message: "You counted the sender in.", presses: 1 });
  expect(panel.store.runs.value).toEqual([]);
  expect(tries).toEqual(["first wrong"]);
});

test("where the author has no words for it, the first try says how many and not who", async () => {
  const { task } = openQuestion();
  await task.check(new Set(["Bo", "Cy", "Eli"]));
  expect(task.told.value).toMatchObject({ type: "again", message: "For 1 of the 5 it comes out otherwise." });
});

test("the second try is run in the panel and explained, right or not; later ones count no more", async () => {
  const { task, panel, tries } = openQuestion();
  await task.check(withSender);
  await task.check(new Set(["Ana", "Bo"]));
  expect(task.told.value).toMatchObject({
    type: "explained",
    message: "You counted the sender in.",
    lines: [{ client: "Ana", isRight: false }, { isRight: true }, { isRight: false }, { isRight: true }, {}],
  });
  await task.check(answer);
  expect(task.told.value).toMatchObject({ type: "explained", message: "Right, all but Ana." });
  expect(panel.store.runs.value).toHaveLength(2);
  expect(tries).toEqual(["first wrong", "second wrong"]);
});

test("a second press with the ticks as they were costs no try: the hint is told once more", async () => {
  const { task, panel, tries } = openQuestion();
  await task.check(withSender);
  await task.check(new Set(["Cy", "Ana", "Bo"]));
  await task.check(withSender);
  expect(task.told.value).toEqual({ type: "again", message: "You counted the sender in.", presses: 3 });
  expect([panel.store.runs.value, tries]).toEqual([[], ["first wrong"]]);
  await task.check(answer);
  expect(task.told.value).toMatchObject({ type: "explained", message: "Right, all but Ana." });
  // With the answer there, every press explains.
  await task.check(withSender);
  expect(task.told.value).toMatchObject({ type: "explained", message: "You counted the sender in." });
  expect(tries).toEqual(["first wrong", "second right"]);
});

test("a lab that cannot start is told, and the try does not count", async () => {
  const network: { isThere: boolean } = { isThere: false };
  const host = createNodeHost();
  closers.push(host.close);
  const { task, tries } = openQuestion(() => {
    if (network.isThere) return quietRun(async () => host, fiveClients, asked);
    return quietRun(() => Promise.reject(new Error("no network")), fiveClients, asked);
  });
  await task.check(withSender);
  expect(task.told.value).toMatchObject({ type: "failed", message: expect.stringContaining("does not count") });
  expect(tries).toEqual([]);
  network.isThere = true;
  await task.check(answer);
  expect(tries).toEqual(["first right"]);
});

test("a panel that is lost tells so at the second try, and keeps it open; after a right first try it changes nothing", async () => {
  const { task, panel, tries } = openQuestion();
  await task.check(withSender);
  await panel.store.start();
  panel.lose(fail("host/dead"));
  await task.check(answer);
  expect(task.told.value).toMatchObject({ type: "failed" });
  expect(tries).toEqual(["first wrong"]);

  const other = openQuestion();
  await other.panel.store.start();
  other.panel.lose(fail("host/dead"));
  await other.task.check(answer);
  expect(other.task.told.value).toMatchObject({ type: "explained", message: "Right, all but Ana." });
});

test("a second press while a check is under way does nothing", async () => {
  const { task, tries } = openQuestion();
  await Promise.all([task.check(withSender), task.check(withSender)]);
  expect(tries).toEqual(["first wrong"]);
});
