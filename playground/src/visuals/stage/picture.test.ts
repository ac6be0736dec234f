import { describe, expect, test } from "vitest";
import { tellTrace } from "../../../../server/lab/replay/told.ts";
import { fiveOnNode, tracesOnNode } from "../../../../server/traces-on-node.ts";
import type { ClientLook } from "./client-shape.ts";
import { pictureAt } from "./picture.ts";
import { planStage } from "./plan.ts";

const panel = { widthPx: 850, heightPx: 400 };

/** How a client looks at each millisecond of a run. */
async function looksOf(client: string, source: string, size = panel): Promise<(ClientLook | undefined)[]> {
  const [trace] = await tracesOnNode(fiveOnNode, "Ana", source);
  if (trace === undefined) throw new Error("nothing ran");
  const told = tellTrace(trace);
  const plan = planStage(trace.after, told, "Ana", size, null);
  if (plan === null) throw new Error("five clients fit");
  return Array.from({ length: Math.ceil(told.beats.durationMs) + 1 }, (_, ms) => {
    return pictureAt(plan, ms).clients.find(({ name }) => name === client)?.look;
  });
}

/** What Cy's bubble says each time that it says something else, up to the end. */
async function bubblesOfCy(source: string, size = panel): Promise<(string | null)[]> {
  const all = (await looksOf("Cy", source, size)).map((look) => look?.bubble ?? null);
  return all.filter((bubble, index) => index === 0 || bubble !== all[index - 1]);
}

describe("the bubble of a client", () => {
  test("says what came, and how often where the same came again", async () => {
    expect(await bubblesOfCy('io.to("general").emit("msg", "hi")')).toEqual([null, "“hi”"]);
    expect(await bubblesOfCy('io.emit("msg", "hi"); io.emit("msg", "hi"); io.emit("msg", "hi")')).toEqual([
      null,
      "“hi”",
      "“hi” ×2",
      "“hi” ×3",
    ]);
  });

  test("never says that the last message came as often as there were messages", async () => {
    expect(await bubblesOfCy('io.emit("msg", "hi"); io.emit("msg", "ho")')).toEqual([null, "“hi”", "“ho” +1"]);
    expect(await bubblesOfCy('io.emit("a"); io.emit("b"); io.emit("b")')).toEqual([null, "a", "b +1", "b +2"]);
    expect(await bubblesOfCy('io.emit("msg", { at: 1 }); io.emit("msg", { at: 2 })')).toEqual([
      null,
      '{"at":1}',
      '{"at":2} +1',
    ]);
  });

  test("is a badge on a small circle", async () => {
    const small = { widthPx: 300, heightPx: 210 };
    expect(await bubblesOfCy('io.emit("a"); io.emit("a")', small)).toEqual([null, "✓", "×2"]);
    expect(await bubblesOfCy('io.emit("a"); io.emit("b")', small)).toEqual([null, "✓", "2"]);
  });
});

describe("the caption of a client that is left out", () => {
  const captionOf = async (client: string, source: string, size = panel) =>
    (await looksOf(client, source, size)).at(-1)?.caption;

  test("calls another's own room by its owner, whole or not at all", async () => {
    expect(await captionOf("Bo", 'io.to(Dee.id).emit("x")')).toBe("not in Dee’s own room");
    expect(await captionOf("Bo", 'io.to(Dee.id).emit("x")', { widthPx: 480, heightPx: 300 })).toBe("not in it");
  });

  test("names other rooms, and cuts what is too long", async () => {
    expect(await captionOf("Dee", 'io.to("general").emit("x")')).toBe("not in general");
    expect(await captionOf("Bo", 'io.to("random").to("a-room-of-many-letters").emit("x")')).toMatch(
      /^not in random.*…$/,
    );
  });
});
