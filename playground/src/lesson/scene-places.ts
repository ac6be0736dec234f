import { effect } from "@preact/signals";
import * as words from "#words/scene-card.ts";
import { showMissingFiles } from "../missing-files.ts";
import type { LessonPanels } from "./lesson-panels.ts";

/**
 * Gives life to the scenes within the text: a card's button puts its scene in the panel, and a small panel is drawn when
 * its place comes into view. Its server starts with the first use, or at once where the scene says so.
 *
 * Shape:  gives back a function that does the same for a text that was swapped.
 * Errors: none; what fails is told in the panel.
 */
export function startScenePlaces(text: HTMLElement, panels: LessonPanels): () => void {
  const bring = async (id: string) => {
    const panel = panels.panelFor(id);
    panel.open();
    await panel.bring("afresh");
    if (panel.scene.isRunAtOnce) await panel.store.runBox();
  };
  text.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest(".scene-bring") : null;
    const place = panels.places().find(({ element }) => element.contains(button));
    if (place !== undefined) bring(place.scene.id).catch(showMissingFiles);
  });

  const seen = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const place = panels.places().find(({ element }) => element === target);
      if (!isIntersecting || place === undefined) continue;
      seen.unobserve(target);
      // A link may have drawn it before: then the reader is doing something else there already.
      if (panels.isDrawn(place.scene.id)) continue;
      const { store } = panels.panelFor(place.scene.id);
      if (place.scene.isRunAtOnce) store.runBox().catch(showMissingFiles);
    }
  });
  const markCards = () => {
    for (const { scene, element } of panels.places()) {
      const button = element.querySelector(".scene-bring");
      const says = element.querySelector(".scene-card-says");
      if (!button || !says) continue;
      const isIn = panels.panelFor(scene.id).holdsScene();
      button.textContent = isIn ? words.again : words.bring;
      says.textContent = isIn ? words.isIn : "";
    }
  };
  const follow = () => {
    seen.disconnect();
    for (const { scene, element } of panels.places()) if (scene.place === "inline") seen.observe(element);
    markCards();
  };
  follow();
  effect(markCards);
  return follow;
}
