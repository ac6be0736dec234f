import type { Host } from "../../../server/lab/host.ts";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import type { PanelStore, Run } from "../panel/panel-store.ts";
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

/** What a lesson's page gives those that run in it. */
export interface LessonParts {
  readonly slug: string;
  /** What holds the lesson's text. */
  readonly text: HTMLElement;
  /** The panel for a scene by its id. */
  panelFor(scene: string): TaskPanel;
  /** What the panel for a scene shows now; null where that panel was never used or another scene is in. */
  shownFor(scene: string): Run | null;
  /** Where labs run that nobody sees; the panels' own host, so that there is one worker. */
  readonly host: () => Promise<Host>;
  readonly progress: LazyProgress;
}

/** What a task has to do with: the page's parts, and the other tasks. */
export interface LessonPage extends LessonParts {
  /** Brings a task to life where it stands. Errors: rejects when its script is gone. */
  wake(place: HTMLElement, pressed?: HTMLElement): Promise<void>;
  /** Gives readers what is theirs from before, and what they have just missed. Errors: rejects when its script is gone. */
  comeBack(): Promise<void>;
}
