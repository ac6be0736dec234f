import type { Scene } from "../../../server/lab/scene/scene.ts";

/** What the panel of a page starts with; it travels in the page as an attribute. */
export interface PanelStart {
  readonly scene: Scene;
  /** A client's name, or null for the server. */
  readonly sender: string | null;
  readonly source: string;
  /** Whether the page runs it by itself, once. */
  readonly isRunAtOnce: boolean;
}
