import type { AskedElsewhere, AskedQuestion } from "../../../../server/lesson/asked.ts";
import type { Asking } from "../../progress/progress.ts";
import type { LessonPage } from "../lesson-page.ts";
import { panelForOther } from "../other-panel.ts";
import { runInPanel } from "../run-in-panel.ts";
import { createPredictTask, type PredictTask } from "./predict-task.ts";
import { quietRun } from "./quiet-run.ts";

/** A question as it stands in a page. Plain data. */
export interface PredictPlace {
  readonly question: AskedQuestion;
  /** Unique in the page. */
  readonly place: string;
  readonly asking: Asking;
  /** Where it comes from, if not from this page's lesson. */
  readonly from?: Omit<AskedElsewhere, "question"> | undefined;
}

/** A question's task on this page: its host, its panel, its progress. Errors: none. */
export function taskOf({ question, asking, from }: PredictPlace, page: LessonPage): PredictTask {
  const panel = from === undefined ? page.panelFor(question.scene) : panelForOther(page, from.scene);
  return createPredictTask({
    question,
    runQuietly: () => quietRun(page.host, panel.scene.scene, question),
    runInPanel: () => runInPanel(panel, question),
    onTry: (isRight, isFirst) => {
      const keep = async () => {
        const progress = await page.progress();
        progress.answered(from?.slug ?? page.slug, question.id, { isRight, isFirst, asked: asking });
        if (isRight || asking !== "in place") return;
        await page.comeBack();
      };
      // A script that is gone is told by the page with the next thing that needs it; the answer itself was given.
      keep().catch(() => undefined);
    },
  });
}
