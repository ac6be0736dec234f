import type { Drive } from "../panel/links.ts";
import { share } from "../panel/share.ts";
import { restOf } from "./drive-rest.ts";
import type { LessonPanels } from "./lesson-panels.ts";
import type { LessonPanel } from "./scene-panel.ts";

/**
 * Does what a driving link says, in the panel of its scene; a link of a scene that is not in brings it.
 *
 * Errors: none; what cannot be read or done is told in that panel.
 */
export async function driveLink(link: HTMLAnchorElement, panels: LessonPanels): Promise<void> {
  const panel = panels.panelFor(link.dataset.scene ?? "");
  const experiment = share.parse(link.hash);
  if (!experiment.ok) {
    panel.store.say(experiment, link.hash);
    return;
  }
  // Whose scene it is, the page knows; the address says it only for a tab of its own.
  const { scene: _, ...wanted } = experiment.value;
  await panel.store.drive(await broughtTo(panel, link.dataset.begins, wanted));
}

/** Brings the panel to where the link begins, and gives what is to be done from there. */
async function broughtTo(panel: LessonPanel, begins: string | undefined, wanted: Drive): Promise<Drive> {
  if (begins === "then" && panel.holdsScene()) {
    const rest = restOf(
      wanted,
      panel.store.runs.value.map(({ trace }) => trace.step),
    );
    if (rest !== null) return rest;
  }
  await panel.bring(begins === "fresh" || begins === "then" ? "afresh" : "here");
  return wanted;
}
