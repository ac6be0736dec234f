import { describe, expect, test } from "vitest";
import { beats } from "../../../../server/lab/replay/beats.ts";
import type { Step } from "../../../../server/lab/step.ts";
import { clientIn, fiveOnNode, tracesOnNode } from "../../../../server/traces-on-node.ts";
import { litMoments, type Moment, standingOf } from "./lit-moments.ts";

/** Each moment in the order in which the playhead comes to it, then where the connection stands at the end. */
async function told(sender: string, ...steps: readonly (string | Step)[]): Promise<(Moment | null)[]> {
  const trace = (await tracesOnNode(fiveOnNode, sender, ...steps)).at(-1);
  if (trace === undefined) throw new Error("no step was done");
  const replay = beats(trace);
  const moments: (Moment | null)[] = [];
  for (let playheadMs = 0; playheadMs <= replay.durationMs; playheadMs += 10) {
    const { now } = litMoments(trace, replay, playheadMs);
    if (now !== moments.at(-1)) moments.push(now);
  }
  const { now } = litMoments(trace, replay, replay.durationMs);
  return now === moments.at(-1) ? moments : [...moments, now];
}

const disconnect = { type: "disconnect", client: "Bo" } as const;
const connect = { type: "connect", client: "Bo" } as const;

describe("a connection's stages follow the playhead", () => {
  test.each<[string, string, readonly (string | Step)[], readonly (Moment | null)[]]>([
    ["a run sends, delivers and rests in its rooms", "Ana", ['io.emit("msg")'], ["sending", "delivering", "joined"]],
    ["a run from no room rests connected", "Eli", ['io.emit("msg")'], ["sending", "delivering", "connected"]],
    ["a run that reaches nobody delivers nothing", "Eli", ['io.to("nowhere").emit("msg")'], ["sending", "connected"]],
    ["a join in a run lights join", "Eli", ['socket.join("late")'], ["sending", "joined"]],
    ["a step joins", "Ana", [{ type: "join", client: "Eli", room: "late" }], ["joined"]],
    [
      "the last room left leaves it connected",
      "Ana",
      [{ type: "leave", client: "Bo", room: "general" }],
      ["connected"],
    ],
    ["a cut line", "Ana", [{ type: "cut", client: "Bo" }], ["disconnecting", "disconnected"]],
    ["a disconnect", "Ana", [disconnect], ["disconnecting", "disconnected"]],
    ["a reconnect ends in no room", "Ana", [disconnect, connect], ["connecting", "connected"]],
    [
      "a newcomer with a room",
      "Ana",
      [{ type: "add", client: clientIn("Fay", "late") }],
      ["connecting", "connected", "joined"],
    ],
    ["one who is removed", "Ana", [{ type: "remove", client: "Bo" }], ["disconnecting", "disconnected"]],
    ["a sender that sends itself away", "Ana", ["socket.disconnect()"], ["sending", "disconnecting", "disconnected"]],
    [
      "the server's own step delivers, for nobody in particular",
      "server",
      ['io.emit("msg")'],
      [null, "delivering", null],
    ],
    ["whom the server sends away", "server", ["Bo.disconnect()"], ["joined", "disconnecting", "disconnected"]],
  ])("%s", async (_name, sender, steps, expected) => {
    expect(await told(sender, ...steps)).toEqual(expected);
  });

  test("what was gone through stays marked, each once, and now is not among it", async () => {
    const [trace] = await tracesOnNode(fiveOnNode, "Ana", 'io.emit("one"); io.emit("two")');
    if (trace === undefined) throw new Error("no trace");
    const replay = beats(trace);
    expect(litMoments(trace, replay, replay.durationMs)).toEqual({
      client: "Ana",
      now: "joined",
      passed: ["sending", "delivering"],
    });
    expect(litMoments(trace, replay, 0)).toEqual({ client: "Ana", now: "sending", passed: [] });
  });

  test("a renamed client is followed by its new name", async () => {
    const [trace] = await tracesOnNode(fiveOnNode, "Ana", { type: "rename", client: "Bo", to: "Ben" });
    if (trace === undefined) throw new Error("no trace");
    const replay = beats(trace);
    expect(litMoments(trace, replay, replay.durationMs)).toMatchObject({ client: "Ben", now: "joined" });
  });

  test("one who is not there stands nowhere", async () => {
    const [trace] = await tracesOnNode(fiveOnNode, "Ana", disconnect);
    if (trace === undefined) throw new Error("no trace");
    expect(standingOf(trace.after, "Nobody")).toBeNull();
    expect(standingOf(trace.after, "Bo")).toBe("disconnected");
  });
});
