import * as words from "#words/scene-card.ts";
import { nameList } from "../../../server/lab/name-list.ts";
import type { Scene } from "../../../server/lab/scene/scene.ts";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import { PanelStill } from "../pages/PanelStill.tsx";
import { SceneLine } from "./SceneLine.tsx";
import { sceneGroups } from "./scene-groups.ts";

/**
 * Where a scene other than the page's first stands in the text: a card that says who is there, or the place of a small
 * panel of its own. scene-places.ts gives both life; until then, and without scripts, they tell the scene.
 */
export function ScenePlace({ scene: lessonScene }: { readonly scene: LessonScene }) {
  const { scene, start, place } = lessonScene;
  // A group and no landmark: two scenes of a lesson may hold the same people.
  const name = { role: "group", "aria-label": words.scene(whoIsIn(scene)) } as const;
  const shared = { ...name, "data-lesson-scene": JSON.stringify(lessonScene) };
  if (place === "inline") {
    return (
      <div class="scene-place scene-inline" {...shared}>
        <div class="scene-inside">
          <PanelStill scene={scene} source={start.source} />
        </div>
      </div>
    );
  }
  return (
    <div class="scene-place scene-card" {...shared}>
      <p class="scene-card-title">{words.another}</p>
      <SceneLine scene={scene} />
      <div class="scene-card-actions">
        <button type="button" class="quiet-button scene-bring">
          {words.bring}
        </button>
        <span class="scene-card-says" role="status" />
      </div>
    </div>
  );
}

/** Who is where, in half a sentence. */
function whoIsIn(scene: Scene): string {
  const groups = sceneGroups(scene).map(({ namespace, room, names }) => {
    const group = room === null ? words.inNoRoom(nameList(names)) : words.inRoom(nameList(names), room);
    return namespace === "/" ? group : words.inNamespace(group, namespace);
  });
  return words.who(groups);
}
