import { signal } from "@preact/signals";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import type { Run } from "../panel/panel-store.ts";
import { type OpenPanel, openInlinePanel } from "../panel-place.tsx";
import { type LessonPanel, panelOf } from "./scene-panel.ts";

/** The panels of a lesson's page: the one beside the text, and a small one for each scene that stands in the text. */
export interface LessonPanels {
  /** The panel for a scene by its id; a scene that is nowhere in the text is the page's first. */
  panelFor(scene: string): LessonPanel;
  /** What the panel for a scene shows now; null where that panel was never used or another scene is in. */
  shownFor(scene: string): Run | null;
  /** Whether a scene's small panel is drawn already. */
  isDrawn(scene: string): boolean;
  /** Every scene that has a place in the text. */
  places(): readonly ScenePlace[];
  /** Looks at the text again after it was swapped: scenes that stayed the same keep their panels. */
  follow(): void;
}

/** Where a scene stands in the text. */
export interface ScenePlace {
  readonly scene: LessonScene;
  readonly element: HTMLElement;
}

type InlinePanel = ReturnType<typeof openInlinePanel>;

/** Errors: none. */
export function createLessonPanels(
  text: HTMLElement,
  { store: besideStore, sheet, first, host }: OpenPanel,
): LessonPanels {
  const places = new Map<string, ScenePlace & { readonly written: string }>();
  const inlines = signal<ReadonlyMap<LessonScene, InlinePanel>>(new Map());

  const follow = () => {
    for (const element of text.querySelectorAll<HTMLElement>("[data-lesson-scene]")) {
      // Written by our own prerendering, which typed it.
      const written = element.dataset.lessonScene ?? "";
      const read = JSON.parse(written) as LessonScene;
      const before = places.get(read.id);
      const scene = before?.written === written ? before.scene : read;
      places.set(scene.id, { scene, element, written });
      inlines.value.get(scene)?.draw(insideOf(element));
    }
  };
  follow();

  const inlineFor = (scene: LessonScene, element: HTMLElement): InlinePanel => {
    const open = inlines.value.get(scene);
    if (open !== undefined) return open;
    const inline = openInlinePanel(insideOf(element), `panel-${inlines.value.size + 1}`, scene, host);
    inlines.value = new Map([...inlines.value, [scene, inline]]);
    return inline;
  };

  return {
    panelFor(id) {
      const place = places.get(id);
      if (place?.scene.place !== "inline") return panelOf(place?.scene ?? first, besideStore, sheet.open);
      const { scene, element } = place;
      return panelOf(scene, inlineFor(scene, element).store, () => bringIntoView(element));
    },
    shownFor(id) {
      const scene = places.get(id)?.scene ?? first;
      const store = scene.place === "inline" ? inlines.value.get(scene)?.store : besideStore;
      return store?.scene.value === scene.scene ? store.shown.value : null;
    },
    isDrawn(id) {
      const place = places.get(id);
      return place !== undefined && inlines.value.has(place.scene);
    },
    places: () => [...places.values()],
    follow,
  };
}

function insideOf(element: HTMLElement): HTMLElement {
  return element.querySelector<HTMLElement>(".scene-inside") ?? element;
}

function bringIntoView(element: HTMLElement): void {
  const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  element.scrollIntoView({ block: "nearest", behavior: isCalm ? "auto" : "smooth" });
}
