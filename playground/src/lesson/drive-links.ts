import { effect } from "@preact/signals";
import { runKey } from "../../../server/lesson/run-key.ts";
import { showMissingFiles } from "../missing-files.ts";
import type { OpenPanel } from "../panel-place.tsx";

/**
 * Lets the text's driving links drive the panel of this page in place. Opened in another tab, or copied, they are plain
 * addresses of the same experiment.
 *
 * Shape:  gives back a function that marks the links of the run on the stage again, for a text that was swapped.
 * Errors: none; a step that fails is told in the panel.
 */
export function startDriveLinks(text: HTMLElement, { store, sheet }: OpenPanel): () => void {
  const drive = async (fragment: string) => {
    sheet.open();
    const { share } = await import("../panel/share.ts");
    const experiment = share.parse(fragment);
    if (experiment.ok) await store.openExperiment(experiment.value);
    else store.say(experiment, fragment);
  };
  text.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.drive") : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    drive(link.hash).catch(showMissingFiles);
  });

  const mark = () => {
    const step = store.shown.value?.trace.step;
    const key = step?.type === "run" ? runKey(step.sender, step.source) : null;
    for (const link of text.querySelectorAll<HTMLElement>("[data-run]")) {
      if (link.dataset.run === key) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  };
  effect(mark);
  return mark;
}
