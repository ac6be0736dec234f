import { describe, expect, test } from "vitest";
import { clientIn, fiveOnNode, tracesOnNode } from "../../traces-on-node.ts";
import type { Step } from "../step.ts";
import { resultSentence } from "./result-sentence.ts";

async function sentenceOf(...steps: (string | Step)[]): Promise<string> {
  const trace = (await tracesOnNode(fiveOnNode, "Ana", ...steps)).at(-1);
  return trace === undefined ? "" : resultSentence(trace);
}

describe("the result of a run in words", () => {
  test.each([
    ['socket.to("general").emit("msg")', "Bo and Cy received it. Ana, Dee and Eli did not."],
    ['io.emit("msg")', "Ana, Bo, Cy, Dee and Eli received it."],
    ['socket.emit("msg")', "Ana received it. Bo, Cy, Dee and Eli did not."],
    ['io.to("nobody").emit("msg")', "Nobody received it."],
    [
      'io.to("general").emit("msg"); io.to("random").emit("msg")',
      "Ana, Bo and Dee received it. Cy received it twice. Eli did not.",
    ],
    [
      'io.to("general").emit("a"); io.to("random").emit("b")',
      "Ana, Bo and Dee received one message. Cy received 2 messages. Eli received nothing.",
    ],
    [
      'io.to("general").emit("a"); io.to("general").emit("a"); io.to("random").emit("b")',
      "Dee received one message. Ana and Bo received 2 messages. Cy received 3 messages. Eli received nothing.",
    ],
    ['io.emitWithAck("q")', "The server threw TypeError: io.emitWithAck is not a function."],
    ['Eli.join("late")', "Eli is in late now."],
    ['Bo.leave("general")', "Bo is no longer in general."],
    ['io.in("random").disconnectSockets()', "Cy and Dee are disconnected now."],
    ['io.in("random").fetchSockets()', "fetchSockets found Cy and Dee."],
    ['socket.compress(true).to("random").emit("x")', "Cy and Dee received it. Ana, Bo and Eli did not."],
    [
      'io.to("random").timeout(1000).emit("q", ack)',
      "Cy and Dee received it. Ana, Bo and Eli did not. The server got 2 answers back.",
    ],
  ])("%s", async (source, expected) => {
    expect(await sentenceOf(source)).toBe(expected);
  });
});

describe("the result of any other step in words", () => {
  test.each([
    [{ type: "join", client: "Eli", room: 1 } as const, "Eli is in 1 now."],
    [{ type: "leave", client: "Bo", room: "general" } as const, "Bo is no longer in general."],
    [{ type: "cut", client: "Cy" } as const, "Cy is disconnected (transport close) and in no room."],
    [{ type: "rename", client: "Bo", to: "Ben" } as const, "Bo is called Ben now."],
    [{ type: "remove", client: "Bo" } as const, "Bo is removed."],
    [{ type: "add", client: clientIn("Fay", "general", "vip") } as const, "Fay is connected, in general and vip."],
  ])("%j", async (step, expected) => {
    expect(await sentenceOf(step)).toBe(expected);
  });
});

test("many clients are counted rather than named", async () => {
  const clients = Array.from({ length: 14 }, (_, index) => clientIn(`C${index}`, ...(index % 2 === 0 ? ["even"] : [])));
  const [trace] = await tracesOnNode({ clients }, "C1", 'io.to("even").emit("msg")');
  expect(trace && resultSentence(trace)).toBe("7 of 14 clients received it. 7 did not.");
  const [several] = await tracesOnNode({ clients }, "C1", 'io.to("even").emit("a"); io.to("even").emit("b")');
  expect(several && resultSentence(several)).toBe(
    "7 of 14 clients received something. 7 received nothing. Some have more than one message.",
  );
});
