import { describe, expect, test } from "vitest";
import { fillScope } from "../../../server/lab/fill-scope.ts";
import { beats } from "../../../server/lab/replay/beats.ts";
import { scopes } from "../../../server/lab/scopes.ts";
import { clientIn, fiveOnNode, tracesOnNode } from "../../../server/traces-on-node.ts";
import type { VisualLayout } from "./visual.ts";

const visuals = Object.entries(import.meta.glob<{ layout: VisualLayout }>("./*/layout.ts", { eager: true }));
const size = { widthPx: 800, heightPx: 400 };
const sender = { type: "client", name: "Ana" } as const;

/** Every number of the shapes, and every point that is off the stage. */
function flaws(shapes: unknown, path = ""): string[] {
  if (typeof shapes === "number") return Number.isFinite(shapes) ? [] : [`${path} is ${shapes}`];
  if (typeof shapes === "string") return /NaN|undefined|Infinity/.test(shapes) ? [`${path} is ${shapes}`] : [];
  if (shapes instanceof Map) return [...shapes].flatMap(([key, value]) => flaws(value, `${path}.${key}`));
  if (typeof shapes !== "object" || shapes === null) return [];
  const found = Object.entries(shapes).flatMap(([key, value]) => flaws(value, `${path}.${key}`));
  if (!("x" in shapes && "y" in shapes)) return found;
  const isOn = Number(shapes.x) >= 0 && Number(shapes.x) <= 800 && Number(shapes.y) >= 0 && Number(shapes.y) <= 400;
  return isOn ? found : [...found, `${path} is off the stage at ${shapes.x}, ${shapes.y}`];
}

test("there is a visual", () => {
  expect(visuals.map(([path]) => path)).toContain("./stage/layout.ts");
});

describe.each(visuals)("%s", (_, { layout }) => {
  test.each(scopes.map((scope) => [scope.id, scope] as const))(
    "lays out %s at start, middle and end",
    async (_, scope) => {
      const trace = (await tracesOnNode(fiveOnNode, "Ana", fillScope(scope, fiveOnNode, sender))).at(-1);
      if (trace === undefined) throw new Error("nothing ran");
      const { durationMs } = beats(trace);
      for (const playheadMs of [0, durationMs / 2, durationMs]) {
        const moment = { state: trace.before, trace, playheadMs, size };
        expect(flaws(layout(moment))).toEqual([]);
        expect(layout(moment)).toEqual(layout(moment));
      }
    },
  );

  test("lays out a crowd", async () => {
    const clients = Array.from({ length: 60 }, (_, index) => clientIn(`C${index}`, `room ${index % 7}`));
    const [trace] = await tracesOnNode({ clients }, "C0", 'io.to("room 3").emit("msg")');
    if (trace === undefined) throw new Error("nothing ran");
    for (const playheadMs of [0, 1800, 9999]) {
      expect(flaws(layout({ state: trace.before, trace, playheadMs, size }))).toEqual([]);
    }
  });
});
