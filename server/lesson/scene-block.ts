import type { InferOutput } from "valibot";
import { parseScene, type Scene } from "../lab/scene/scene.ts";

import type { Sender } from "../lab/step.ts";
import type { sceneBlock } from "./blocks.ts";
import { expressionOf, type Reader, report } from "./reader.ts";
import { parseSender } from "./steps.ts";
import type { ReadBlock } from "./yaml-block.ts";

/** What the panel of a lesson starts with. */
export interface SceneStart {
  readonly scene: Scene;
  readonly start: { readonly sender: Sender; readonly source: string };
}

/**
 * The scene of a lesson and what the panel's box holds at first.
 *
 * Errors: null when it cannot be used, with each problem reported at its client or field.
 */
export function readScene(reader: Reader, block: ReadBlock<InferOutput<typeof sceneBlock>>): SceneStart | null {
  const { clients, recovery, sender: who, emit } = block.value;
  const names = Object.keys(clients);
  const before = reader.problems.length;
  const at = (...path: (string | number)[]) => ({ name: "scene", block, path });
  const parsed = parseScene({
    clients: Object.entries(clients).map(([name, client]) => ({ name, ...client })),
    ...(recovery ? { serverOptions: { connectionStateRecovery: {} } } : {}),
  });
  if (!parsed.ok) {
    // The scene's own field counts clients; the author's names them.
    const client = names[Number(/^clients\[(\d+)\]/.exec(parsed.field ?? "")?.[1])];
    report(reader, client === undefined ? at("clients") : at("clients", client), parsed.message);
    return null;
  }
  const scene = parsed.value;
  const sender = parseSender(who, scene);
  if ("message" in sender) {
    report(reader, at("sender"), sender.message);
    return null;
  }
  const expression = expressionOf(emit, sender, scene);
  if (!expression.ok) report(reader, at("emit"), expression.message);
  return reader.problems.length > before ? null : { scene, start: { sender, source: emit } };
}
