import { signal } from "@preact/signals";
import { render } from "preact";
import { showMissingFiles } from "../missing-files.ts";
import type { ContentsLesson, InventoryOffer } from "./contents-lesson.ts";
import { ProgressSection } from "./ProgressSection.tsx";
import type { ProgressStore } from "./progress-store.ts";
import { createSectionTask } from "./section-task.ts";

/** Puts a learner's progress into its place on the page; files may be dropped anywhere on it. Errors: none. */
export function openProgressSection(
  place: HTMLElement,
  store: ProgressStore,
  lessons: readonly ContentsLesson[],
): void {
  const isDropping = signal(false);
  const task = createSectionTask({ store, lessons, give: giveFile });
  // Written by our own prerendering, which typed it.
  const inventory = JSON.parse(place.dataset.progress ?? "null") as InventoryOffer | null;
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;

  addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    // Otherwise the browser would open the file in place of the page.
    event.preventDefault();
    isDropping.value = true;
  });
  addEventListener("dragleave", ({ relatedTarget }) => {
    if (relatedTarget === null) isDropping.value = false;
  });
  addEventListener("drop", (event) => {
    isDropping.value = false;
    if (!holdsFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) task.bringIn(file).catch(showMissingFiles);
  });

  render(<ProgressSection {...{ store, task, lessons, inventory, isDropping }} onGone={showMissingFiles} />, place);
}

function giveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read it only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
