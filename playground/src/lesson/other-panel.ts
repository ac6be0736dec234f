import type { LessonScene } from "../../../server/lesson/lesson.ts";
import { isAsInScene } from "./is-as-in-scene.ts";
import type { LessonPage, TaskPanel } from "./lesson-page.ts";

/**
 * The page's panel for a scene that is not the page's own, as of a question from another lesson. What was in it comes
 * back with Undo, or with the next thing in the text that is about it.
 *
 * Errors: none.
 */
export function panelForOther({ panelFor }: LessonPage, scene: LessonScene): TaskPanel {
  const { store, open } = panelFor("scene-1");
  return {
    store,
    scene,
    open,
    async bring() {
      if (store.scene.value === scene.scene && isAsInScene(store.state.value, scene.scene)) return;
      await store.load(scene.scene);
    },
  };
}
