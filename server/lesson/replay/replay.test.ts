import { afterAll, expect, test } from "vitest";
import { receipts } from "../../lab/replay/verdicts.ts";
import { createNodeHost } from "../../node-host.ts";
import { parseLesson } from "../parse.ts";
import { problemText } from "../problem.ts";
import { replayLesson } from "./replay.ts";

const host = createNodeHost();
afterAll(() => host.close());

async function replay(...body: readonly string[]) {
  const top = ["---", "title: T", "summary: S.", "minutes: 5", "---"];
  const scene = [
    "```scene",
    "clients: { Ana: general, Bo: general, Cy: }",
    "sender: Ana",
    'emit: io.emit("msg")',
    "```",
  ];
  const parsed = parseLesson("lessons/01-a.md", [...top, ...scene, ...body].join("\n"));
  if (!parsed.ok) throw new Error(parsed.problems.map(problemText).join("\n"));
  const { problems, ...gave } = await replayLesson(parsed.lesson, host);
  return { problems: problems.map(problemText), ...gave };
}

test("a claim that does not hold is told with what really happens", async () => {
  const { problems } = await replay(
    "```expect",
    "- sender: Ana",
    '  emit: socket.to("general").emit("msg")',
    "  received: [Ana, Bo]",
    "- sender: Ana",
    '  emit: io.emit("msg"); io.to("general").emit("msg")',
    "  received: { Ana: 2, Bo: 2, Cy: 1 }",
    "- sender: Ana",
    '  emit: io.emitWithAck("msg")',
    "  received: []",
    "```",
  );
  expect(problems).toEqual([
    'lessons/01-a.md:12 expect[0]: socket.to("general").emit("msg") reaches Bo, and the lesson says Ana and Bo.',
    'lessons/01-a.md:18 expect[2]: io.emitWithAck("msg") throws TypeError: io.emitWithAck is not a function, and the lesson says it throws nothing.',
  ]);
});

test("a message that no ticks can call up is told", async () => {
  const { problems } = await replay(
    "```predict",
    "question: Who?",
    "sender: Ana",
    'emit: io.to("general").emit("msg")',
    "messages:",
    "  right: Yes.",
    "  extra sender: You counted the sender in.",
    "  missing Cy: You left Cy out.",
    "  missing members: You left Bo out.",
    "  extra non-members: You counted Cy in.",
    "```",
  );
  expect(problems).toEqual([
    'lessons/01-a.md:17 predict.messages.extra sender: nobody can ever see the message for "extra sender", as Ana and Bo got a copy.',
    'lessons/01-a.md:18 predict.messages.missing Cy: nobody can ever see the message for "missing Cy", as Ana and Bo got a copy.',
  ]);
});

test("a link that fails on the untouched scene is told, and the results of a table are found by running", async () => {
  const { problems, results } = await replay(
    "[back](<do: Bo reconnects>) and [out and back](<do: Bo disconnects; Bo reconnects>)",
    "",
    "```calls",
    "head: Ana runs",
    "after: Cy joins general",
    "sender: Ana",
    "rows:",
    '  - emit: socket.to("general").emit("msg")',
    "    says: the others",
    '  - emit: io.to("attic").emit("msg")',
    "    says: nobody",
    "```",
  );
  expect(problems).toEqual(['lessons/01-a.md:11 link "back": Bo is connected already.']);
  expect([...results.values()]).toEqual([["Bo", "Cy"], []]);
});

test("the answer to a question is its run", async () => {
  const { problems, answers } = await replay(
    "```predict",
    "question: Who?",
    "after: Cy joins general",
    "sender: Bo",
    'emit: socket.to("general").emit("msg")',
    "messages: { right: Yes. }",
    "```",
  );
  expect(problems).toEqual([]);
  expect([...answers.keys()]).toEqual(["predict-1"]);
  expect([...answers.values()].flatMap((trace) => receipts(trace))).toMatchObject([
    { client: "Ana", copies: 1 },
    { client: "Bo", copies: 0, absence: "sender" },
    { client: "Cy", copies: 1 },
  ]);
});

test("what a goal's solution does is its run, after the goal's steps", async () => {
  const { problems, solutions } = await replay(
    "```goal",
    "goal: Reach Cy alone.",
    "after: Cy joins general",
    "sender: Bo",
    'begin: io.emit("msg")',
    "received: [Cy]",
    "hints: [There is a room for each.]",
    'solution: io.to(Cy.id).emit("msg")',
    "```",
  );
  expect(problems).toEqual([]);
  expect([...solutions.keys()]).toEqual(["goal-1"]);
  expect([...solutions.values()].flatMap((trace) => receipts(trace)).map(({ copies }) => copies)).toEqual([0, 0, 1]);
});

test("what a card's proof does is its run, and nothing where its steps are the proof", async () => {
  const { problems, proofs } = await replay(
    "```cards",
    "- front: Who gets it?",
    "  says: The others in the room.",
    '  proof: Ana runs socket.to("general").emit("msg")',
    "  received: [Bo]",
    "- front: What is left?",
    "  says: No room.",
    "  proof: Bo disconnects",
    "  rooms: { Bo: [] }",
    "```",
  );
  expect(problems).toEqual([]);
  expect([...proofs.keys()]).toEqual(["card-1"]);
  expect([...proofs.values()].flatMap((trace) => receipts(trace)).map(({ copies }) => copies)).toEqual([0, 1, 0]);
});
