import type { LessonScene } from "../../../server/lesson/lesson.ts";
import type { PanelStore } from "../panel/panel-store.ts";
import { isAsInScene } from "./is-as-in-scene.ts";
import type { TaskPanel } from "./lesson-page.ts";

/**
 * How a scene is wanted in a panel: with whatever was done to it (`here`); as at its start, whatever was run meanwhile; or on a fresh
 * server, with its own start in the box.
 */
export type Wanted = "here" | "as at its start" | "afresh";

/** The panel that shows one scene of a lesson. */
export interface LessonPanel extends TaskPanel {
  /** Puts the scene in, as at its start where nothing else is wanted, unless it already is in like that. */
  bring(wanted?: Wanted): Promise<void>;
  /** Whether this scene is the one that is in. */
  holdsScene(): boolean;
}

/** A panel as that of one scene, whichever scene is in it now. Errors: none; what fails is told in the panel. */
export function panelOf(scene: LessonScene, store: PanelStore, open: () => void): LessonPanel {
  const holdsScene = () => store.scene.value === scene.scene;
  const putStart = () => {
    store.setSender(scene.start.sender);
    store.setSource(scene.start.source);
    store.composer.settle();
  };
  return {
    store,
    scene,
    open,
    holdsScene,
    async bring(wanted = "as at its start") {
      const isUntouched = holdsScene() && store.runs.value.length === 0;
      const isAsWanted =
        wanted === "here" ? holdsScene() : wanted !== "afresh" && isAsInScene(store.state.value, scene.scene);
      if (!isUntouched && !(holdsScene() && isAsWanted)) await store.load(scene.scene);
      else if (wanted !== "afresh") return;
      putStart();
    },
  };
}
