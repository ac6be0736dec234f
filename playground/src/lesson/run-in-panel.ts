import { fail, ok, type Result } from "../../../server/lab/result.ts";
import type { Trace } from "../../../server/lab/trace.ts";
import type { TaskPanel } from "./lesson-page.ts";
import type { AskedRun } from "./predict/quiet-run.ts";

/** Runs something in a panel, on its scene as at its start. Errors: as PanelStore.drive, told in the panel too. */
export async function runInPanel(panel: TaskPanel, { steps, sender, source }: AskedRun): Promise<Result<Trace>> {
  panel.open();
  await panel.bring();
  const done = await panel.store.drive({ steps, sender, source, isRun: true });
  if (!done.ok) return done;
  return done.value === null ? fail("lab/fault") : ok(done.value);
}
