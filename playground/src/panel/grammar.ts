import { parseExpression } from "../../../server/lab/expression/parse.ts";
import { parseScene } from "../../../server/lab/scene/scene.ts";
import { checkStep } from "./check-step.ts";
import { followLink } from "./links.ts";
import { silentRooms } from "./silent-rooms.ts";
import { undoneText } from "./undone-text.ts";

/** What the panel loads only when somebody is about to type or run: the parser with acorn, the scene's checks, the model, what follows links and what names an undone step. */
export const grammar = {
  parse: parseExpression,
  scene: parseScene,
  checkStep,
  followLink,
  notes: silentRooms,
  undoneText,
};

export type Grammar = typeof grammar;
