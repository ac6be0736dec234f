import { computed } from "@preact/signals";
import { hydrate, render } from "preact";
import { fail } from "../../../../server/lab/result.ts";
import { createStorage } from "../../panel/storage.ts";
import { askedIn } from "../asked-in.ts";
import type { LessonPage } from "../lesson-page.ts";
import { quietRun } from "../predict/quiet-run.ts";
import { createDraftStore } from "./draft.ts";
import { Inventory } from "./Inventory.tsx";
import type { InventoryPlace } from "./InventoryInText.tsx";
import { createInventoryTask } from "./inventory-task.ts";

/** Lets the set of questions be answered. Errors: rejects when the script that keeps scores is gone. */
export async function wakeInventory(place: HTMLElement, page: LessonPage): Promise<void> {
  const asked = askedIn<InventoryPlace>(place);
  const progress = await page.progress();
  const task = createInventoryTask({
    questions: asked.questions,
    run: (question) => {
      const scene = asked.scenes.find(({ id }) => id === question.scene);
      return scene === undefined ? Promise.resolve(fail("scene/invalid")) : quietRun(page.host, scene.scene, question);
    },
    takings: computed(() => progress.progress.value.inventory),
    isKept: progress.isKept,
    drafts: createDraftStore(createStorage(() => sessionStorage)),
    onTaken: (right, of) => progress.inventoryTaken({ right, of }),
  });
  // Earlier scores and a set half answered are not in the page, so they come after what is.
  hydrate(<Inventory {...asked} />, place);
  render(<Inventory {...asked} task={task} />, place);
}
