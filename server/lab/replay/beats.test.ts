import { describe, expect, test } from "vitest";
import { clientIn, fiveOnNode, tracesOnNode } from "../../traces-on-node.ts";
import type { Trace } from "../trace.ts";
import { beats } from "./beats.ts";
import { resultSentence } from "./result-sentence.ts";
import type { Beats } from "./telling.ts";

const labels = ({ stops }: Beats) => stops.map(({ label }) => label);

async function lastBeats(sender: string, ...steps: Parameters<typeof tracesOnNode>[2][]): Promise<[Beats, Trace]> {
  const trace = (await tracesOnNode(fiveOnNode, sender, ...steps)).at(-1);
  if (trace === undefined) throw new Error("no step was given");
  return [beats(trace), trace];
}

describe("a run is told in beats", () => {
  test("the request rises, the target is named, copies travel and arrive, the left out say why", async () => {
    const [told] = await lastBeats("Ana", 'socket.to("general").emit("msg", "lunch?")');
    expect(labels(told)).toEqual([
      "Ana asks the server",
      "The server names its target: to: general · except: Ana",
      "Copies travel",
      "Bo and Cy have it",
      "Left out: Ana, Dee and Eli",
    ]);
    const hops = told.motions.filter(({ type }) => type === "request" || type === "copy");
    expect(hops.map(({ startMs, endMs }) => endMs - startMs)).toEqual([900, 900, 900]);
  });

  test("exactly the copies of the trace are drawn, and all of one emit leave together", async () => {
    const [told, trace] = await lastBeats("Ana", 'io.emit("a"); io.to("random").emit("b")');
    const drawn = told.motions.flatMap((motion) =>
      motion.type === "copy" ? [`${motion.emission} ${motion.client}`] : [],
    );
    const real = trace.entries.flatMap((entry) => (entry.type === "copy" ? [`${entry.emission} ${entry.client}`] : []));
    expect(drawn.sort()).toEqual(real.sort());
    expect(real).toHaveLength(7);
    const starts = told.motions.flatMap((motion) => (motion.type === "copy" ? [motion.startMs] : []));
    expect(new Set(starts).size).toBe(2);
  });

  test("several messages are told apart; one that goes out twice is one", async () => {
    const told = async (source: string) => {
      const [{ stops }] = await lastBeats("Ana", source);
      return stops.flatMap(({ label }) => (/ (has|have) /.test(label) ? [label] : []));
    };
    expect(await told('io.to("general").emit("a"); io.to("random").emit("b")')).toEqual([
      "Ana, Bo and Cy have message 1",
      "Cy and Dee have message 2",
    ]);
    expect(await told('io.to("general").emit("a"); io.to("random").emit("a")')).toEqual([
      "Ana, Bo and Cy have it",
      "Cy and Dee have it",
    ]);
  });

  test("an emit that reaches nobody says so, and everybody is left out", async () => {
    const [told] = await lastBeats("Ana", 'io.to("nobody").emit("msg")');
    expect(labels(told)).toContain("Nobody gets a copy");
    expect(told.motions.some(({ type }) => type === "copy")).toBe(false);
    expect(labels(told).at(-1)).toBe("Left out: Ana, Bo, Cy, Dee and Eli");
  });

  test("acknowledgements travel back from those who answered", async () => {
    const [told] = await lastBeats("Ana", 'io.to("general").timeout(1000).emit("q", ack)');
    const back = told.motions.flatMap((motion) => (motion.type === "reply" ? [motion.client] : []));
    expect(back).toEqual(["Ana", "Bo", "Cy"]);
    expect(labels(told)).toContain("3 answers");
  });

  test("what the server throws is said, and nobody is called left out", async () => {
    const [told] = await lastBeats("Ana", 'io.emitWithAck("q")');
    expect(labels(told)).toEqual([
      "Ana asks the server",
      "The server reports: TypeError: io.emitWithAck is not a function",
    ]);
  });

  test("rooms change at their place between two emits, and the last phase is the lab afterwards", async () => {
    const [told, trace] = await lastBeats("Ana", 'io.to("late").emit("a"); Eli.join("late"); io.to("late").emit("b")');
    expect(labels(told).slice(2)).toEqual([
      "Nobody gets a copy",
      "Eli joins late",
      "The server names its target: to: late",
      "The copy travels",
      "Eli has it",
      "Left out: Ana, Bo, Cy and Dee",
    ]);
    expect(told.phases).toHaveLength(2);
    expect(told.phases.at(-1)?.state).toEqual(trace.after);
  });

  test("a client that the server sends away is gone before the emit that follows", async () => {
    const [told] = await lastBeats("Ana", 'Bo.disconnect(); io.emit("msg")');
    const gone = labels(told).indexOf("Bo is disconnected");
    expect(gone).toBe(1);
    expect(labels(told).indexOf("Copies travel")).toBeGreaterThan(gone);
  });

  test("fetchSockets says whom it found", async () => {
    const [told] = await lastBeats("Ana", 'io.in("random").fetchSockets()');
    expect(labels(told).at(-1)).toBe("fetchSockets gives Cy and Dee");
  });

  test("the server's own step rises from nobody", async () => {
    const [told] = await lastBeats("server", 'io.to("random").emit("msg")');
    expect(labels(told)[0]).toBe("The server runs its own code");
    expect(told.motions[0]).toMatchObject({ type: "request", client: null });
  });
});

describe("other steps have beats of their own", () => {
  test.each([
    [{ type: "join", client: "Eli", room: "late" } as const, ["The server puts Eli in late"]],
    [{ type: "leave", client: "Bo", room: "general" } as const, ["The server takes Bo out of general"]],
    [{ type: "cut", client: "Cy" } as const, ["The line of Cy is cut", "The server takes Cy out of every room"]],
    [{ type: "disconnect", client: "Cy" } as const, ["Cy disconnects", "The server takes Cy out of every room"]],
    [{ type: "rename", client: "Bo", to: "Ben" } as const, ["Bo is now called Ben"]],
    [{ type: "remove", client: "Bo" } as const, ["Bo disconnects", "Bo is removed"]],
    [
      { type: "add", client: clientIn("Fay", "general") } as const,
      ["Fay asks to connect", "Fay is connected, in general"],
    ],
  ])("%j", async (step, expected) => {
    const [told, trace] = await lastBeats("Ana", step);
    expect(labels(told)).toEqual(expected);
    expect(told.phases.at(-1)?.state).toEqual(trace.after);
  });

  test("a client that connects again grows its line first", async () => {
    const [told] = await lastBeats("Ana", { type: "disconnect", client: "Dee" }, { type: "connect", client: "Dee" });
    expect(labels(told)).toEqual(["Dee asks to connect", "Dee is connected"]);
    expect(told.motions[0]).toMatchObject({ type: "line", client: "Dee", change: "up" });
  });
});

test("what was missed is replayed after a reconnect, where the server recovers connections", async () => {
  const recovering = { ...fiveOnNode, serverOptions: { connectionStateRecovery: {} } };
  const cut = { type: "cut", client: "Cy" } as const;
  const steps = [
    'io.emit("first")',
    cut,
    'io.to("general").emit("missed")',
    { type: "connect", client: "Cy" } as const,
  ];
  const trace = (await tracesOnNode(recovering, "Ana", ...steps)).at(-1);
  const told = trace && beats(trace);
  expect(told?.stops.map(({ label }) => label)).toEqual([
    "Cy asks to connect",
    "Cy is connected, in general and random",
    "The missed copy travels",
    "Cy has what it missed",
  ]);
  expect(trace && resultSentence(trace)).toBe("Cy is connected, in general and random. It got the copy it had missed.");
});

test("stops are in order, within the duration, and each is within its own beat", async () => {
  const [told] = await lastBeats("Ana", 'socket.join("x"); io.timeout(100).emit("q", ack); io.to("x").emit("b")');
  const times = told.stops.flatMap(({ startMs, atMs }) => [startMs, atMs]);
  expect(times).toEqual([...times].sort((a, b) => a - b));
  expect(times.at(-1)).toBeLessThanOrEqual(told.durationMs);
  expect(told.stops[0]?.startMs).toBe(0);
});
