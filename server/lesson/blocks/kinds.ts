import type { BlockKind } from "./block.ts";
import { readCalls } from "./calls.ts";
import { readCards } from "./cards.ts";
import { readDiagram } from "./diagram.ts";
import { readExpect } from "./expect.ts";
import { readGoal } from "./goal.ts";
import { readInventory } from "./inventory.ts";
import { readPredict } from "./predict.ts";
import { readScenePart } from "./scene.ts";

/** Every fenced block that is the lesson's own and not code to show, by the word after its fence. */
export const blockKinds: ReadonlyMap<string, BlockKind> = new Map([
  ["scene", readScenePart],
  ["predict", readPredict],
  ["calls", readCalls],
  ["goal", readGoal],
  ["expect", readExpect],
  ["cards", readCards],
  ["inventory", readInventory],
  ["mermaid", readDiagram],
]);
