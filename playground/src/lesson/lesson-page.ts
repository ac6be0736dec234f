import type { Host } from "../../../server/lab/host.ts";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import type { PanelStore } from "../panel/panel-store.ts";
import type { LazyProgress } from "../progress/lazy-progress.ts";

/** The panel that shows one scene of a lesson. */
export interface TaskPanel {
  readonly store: PanelStore;
  readonly scene: LessonScene;
  /** Brings it into view, where it is a sheet on a narrow screen. */
  open(): void;
  /** Puts the scene in, as at its start, unless it already is. */
  bring(): Promise<void>;
}

/** What a lesson's page gives its tasks. */
export interface LessonPage {
  readonly slug: string;
  /** The panel for a scene by its id. */
  panelFor(scene: string): TaskPanel;
  /** Where labs run that nobody sees; the panels' own host, so that there is one worker. */
  readonly host: () => Promise<Host>;
  readonly progress: LazyProgress;
}
