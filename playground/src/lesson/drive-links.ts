import { effect } from "@preact/signals";
import { runKey } from "../../../server/lesson/run-key.ts";
import { showMissingFiles } from "../missing-files.ts";
import type { LessonPanels } from "./lesson-panels.ts";

/**
 * Lets the text's driving links drive the panels of this page in place. Opened in another tab, or copied, they are plain
 * addresses of the same experiment.
 *
 * Shape:  gives back a function that marks the links of the run on the stage again, for a text that was swapped.
 * Errors: none; a step that fails is told in the panel.
 */
export function startDriveLinks(text: HTMLElement, panels: LessonPanels): () => void {
  // One link after the other: the next may go on where this one leaves off.
  let last: Promise<void> = Promise.resolve();
  text.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.drive") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    panels.panelFor(link.dataset.scene ?? "").open();
    const drive = import("./drive.ts");
    last = last.then(async () => (await drive).driveLink(link, panels)).catch(showMissingFiles);
  });

  const mark = () => {
    for (const link of text.querySelectorAll<HTMLElement>("[data-run]")) {
      const step = panels.shownFor(link.dataset.scene ?? "")?.trace.step;
      if (step?.type === "run" && runKey(step.sender, step.source) === link.dataset.run) {
        link.setAttribute("aria-current", "true");
      } else link.removeAttribute("aria-current");
    }
  };
  effect(mark);
  return mark;
}
