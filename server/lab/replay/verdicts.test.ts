import { expect, test } from "vitest";
import { fiveOnNode, tracesOnNode } from "../../traces-on-node.ts";
import type { Trace } from "../trace.ts";
import { beats } from "./beats.ts";
import { receipts, verdictsAt } from "./verdicts.ts";

async function runByAna(source: string): Promise<Trace> {
  const [trace] = await tracesOnNode(fiveOnNode, "Ana", source);
  if (trace === undefined) throw new Error("nothing ran");
  return trace;
}

test("each client has a receipt in scene order, with the reason where there is no copy", async () => {
  const all = receipts(await runByAna('socket.to("general").emit("msg", "hi")'));
  expect(all.map(({ client, copies, absence }) => [client, copies, absence])).toEqual([
    ["Ana", 0, "sender"],
    ["Bo", 1, null],
    ["Cy", 1, null],
    ["Dee", 0, "not-in-room"],
    ["Eli", 0, "not-in-room"],
  ]);
  expect(all[1]?.events).toEqual([["msg", "hi"]]);
  expect(all[1]?.firstAtMs).toBeGreaterThan(0);
  expect(all.some(({ isUnexpected }) => isUnexpected)).toBe(false);
});

test("a receipt tells copies of one message from several messages", async () => {
  const areOne = async (source: string) => receipts(await runByAna(source)).map(({ isOneMessage }) => isOneMessage);
  expect(await areOne('io.to("general").emit("x", 1); io.to("random").emit("x", 1)')).toEqual(Array(5).fill(true));
  expect(await areOne('io.to("general").emit("x", 1); io.to("random").emit("x", 2)')).toEqual([
    true,
    true,
    false,
    true,
    true,
  ]);
});

test("a receipt says so where the rule expected something else, and keeps to what happened", async () => {
  const trace = await runByAna('socket.to("general").emit("msg")');
  const { prediction } = trace;
  if (prediction === null) throw new Error("a run has a prediction");
  const wrong: Trace = { ...trace, prediction: { ...prediction, copies: new Map([["Bo", 1]]) } };
  expect(receipts(wrong).map(({ isUnexpected }) => isUnexpected)).toEqual([false, false, true, false, false]);
  expect(receipts(wrong)[2]?.copies).toBe(1);
  const lucky: Trace = { ...wrong, prediction: { ...prediction, copies: new Map(), isCertain: false } };
  expect(receipts(lucky).some(({ isUnexpected }) => isUnexpected)).toBe(false);
});

test("verdicts wait for the playhead: first nobody, then the receivers, then the left out", async () => {
  const trace = await runByAna('socket.to("general").emit("msg")');
  const told = beats(trace);
  const at = (ms: number) => verdictsAt(trace, told, ms).map(({ type }) => type);
  expect(at(0)).toEqual(Array(5).fill("waiting"));
  const copy = told.motions.find(({ type }) => type === "copy");
  expect(at((copy?.endMs ?? 0) - 1)).toEqual(Array(5).fill("waiting"));
  expect(at(copy?.endMs ?? 0)).toEqual(["waiting", "received", "received", "waiting", "waiting"]);
  expect(at(told.durationMs)).toEqual(["not received", "received", "received", "not received", "not received"]);
});

test("a second copy counts when it arrives", async () => {
  const trace = await runByAna('socket.emit("a"); io.emit("b")');
  const told = beats(trace);
  const ends = told.motions.flatMap((motion) =>
    motion.type === "copy" && motion.client === "Ana" ? [motion.endMs] : [],
  );
  expect(ends.map((ms) => verdictsAt(trace, told, ms)[0]?.copies)).toEqual([1, 2]);
});
