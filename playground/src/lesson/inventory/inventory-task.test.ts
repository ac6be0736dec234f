import { signal } from "@preact/signals";
import { afterAll, expect, test } from "vitest";
import { fail, type Result } from "../../../../server/lab/result.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { AskedQuestion } from "../../../../server/lesson/asked.ts";
import { createNodeHost } from "../../../../server/node-host.ts";
import { fiveClients } from "../../panel/panel-fixture.ts";
import { createStorage } from "../../panel/storage.ts";
import type { InventoryTaking } from "../../progress/progress.ts";
import { quietRun } from "../predict/quiet-run.ts";
import { createDraftStore } from "./draft.ts";
import { gainOf } from "./gain.ts";
import { createInventoryTask } from "./inventory-task.ts";

const question = (id: string, source: string): AskedQuestion => ({
  id,
  scene: "scene-1",
  steps: [],
  sender: { type: "client", name: "Ana" },
  source,
  question: id,
  clients: ["Ana", "Bo", "Cy", "Dee", "Eli"],
  messages: [{ when: { type: "right" }, text: "Right." }],
});
const questions = [question("q1", 'socket.to("general").emit("msg")'), question("q2", 'io.to("nowhere").emit("msg")')];

const host = createNodeHost();
afterAll(() => host.close());

function openInventory(overrides: { readonly run?: (asked: AskedQuestion) => Promise<Result<Trace>> } = {}) {
  const kept = new Map<string, string>();
  const storage = createStorage(() => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
  }));
  const takings = signal<readonly InventoryTaking[]>([]);
  const open = () =>
    createInventoryTask({
      questions,
      run: overrides.run ?? ((asked) => quietRun(async () => host, fiveClients, asked)),
      takings,
      isKept: signal(true),
      drafts: createDraftStore(storage),
      onTaken: (right, of) => {
        takings.value = [...takings.value, { at: new Date(0).toISOString(), right, of }];
      },
    });
  return { task: open(), takings, reopen: open };
}

test("the first time gives the score, and the answers when asked for; the second gives them at once", async () => {
  const { task, takings } = openInventory();
  task.begin();
  task.tick("Bo", true);
  task.tick("Cy", true);
  await task.next();
  task.tick("Eli", true);
  await task.next();
  expect(task.state.value).toMatchObject({ type: "done", right: 1, areAnswersShown: false });
  expect(takings.value).toMatchObject([{ right: 1, of: 2 }]);
  task.showAnswers();
  expect(task.state.value).toMatchObject({
    type: "done",
    areAnswersShown: true,
    marks: [
      { isRight: true, message: "Right.", why: [] },
      { isRight: false, message: null, why: [expect.stringMatching(/^Eli did not receive it\. ./)] },
    ],
  });
  expect(takings.value).toMatchObject([{ right: 1, of: 2 }]);

  task.begin();
  expect(task.ticked.value).toEqual([[], []]);
  task.tick("Bo", true);
  await task.next();
  await task.next();
  expect(task.state.value).toMatchObject({
    type: "done",
    right: 1,
    areAnswersShown: true,
    marks: [
      { isRight: false, ticked: ["Bo"], received: ["Bo", "Cy"], message: null },
      { isRight: true, ticked: [], received: [], message: "Right." },
    ],
  });
  expect(takings.value.map(({ right, of }) => [right, of])).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("one may go back, and what was ticked is still there; a reload keeps it too", async () => {
  const { task, reopen } = openInventory();
  task.begin();
  task.tick("Cy", true);
  task.tick("Bo", true);
  task.tick("Cy", false);
  await task.next();
  task.back();
  expect([task.state.value, task.ticked.value]).toEqual([{ type: "asking", index: 0 }, [["Bo"], []]]);
  await task.next();
  const again = reopen();
  expect([again.state.value, again.unfinished.value]).toEqual([{ type: "at rest" }, 1]);
  again.goOn();
  expect([again.state.value, again.ticked.value]).toEqual([{ type: "asking", index: 1 }, [["Bo"], []]]);
});

test("a server that cannot be had costs no answer", async () => {
  let tries = 0;
  const { task, takings } = openInventory({
    run: (asked) => {
      tries += 1;
      return tries === 2 ? Promise.resolve(fail("host/dead")) : quietRun(async () => host, fiveClients, asked);
    },
  });
  task.begin();
  await task.next();
  await task.next();
  expect([task.state.value.type, takings.value]).toEqual(["failed", []]);
  await task.next();
  expect(task.state.value).toMatchObject({ type: "done", right: 1 });
});

test("a draft of other questions, or of garbage, is none", () => {
  const texts = ["", "{}", "[9,[],[]]", '[0,["Zoe"],[]]', "[0,[]]", "[0.5,[],[]]", "not JSON"];
  const read = texts.map((text) => createDraftStore({ read: () => text, write: () => undefined }).read(questions));
  expect(read).toEqual(texts.map(() => null));
});

test("the gain is from the first to the last, in points and as a share of what was left", () => {
  const taking = (right: number, of = 10): InventoryTaking => ({ at: `2026-01-0${right}T00:00:00.000Z`, right, of });
  expect(gainOf([taking(4)])).toBeNull();
  expect(gainOf([taking(4), taking(6), taking(7)])).toMatchObject({ points: 3, share: 0.5 });
  expect(gainOf([taking(7), taking(6)])).toMatchObject({ points: -1, share: null });
  expect(gainOf([taking(1, 1), taking(1, 1)])).toMatchObject({ points: 0, share: null });
  expect(gainOf([taking(4), taking(4, 12)])).toBeNull();
});
