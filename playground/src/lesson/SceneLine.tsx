import * as words from "#words/scene-line.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import { sceneGroups } from "./scene-groups.ts";

/** Who is where, on one line: for a question about another scene than the one beside it. */
export function SceneLine({ scene }: { readonly scene: Scene }) {
  return (
    <p class="scene-line">
      {sceneGroups(scene).map(({ namespace, room, names }) => (
        <span key={`${namespace} ${room}`} class="scene-group">
          <b>{room === null ? words.inNoRoom : room}</b>
          {words.of(namespace === "/" ? null : namespace)}
          {words.members(names)}{" "}
        </span>
      ))}
    </p>
  );
}
