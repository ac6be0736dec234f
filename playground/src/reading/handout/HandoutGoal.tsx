import * as words from "#words/handout.ts";
import type { Goal } from "../../../../server/lesson/lesson.ts";
import { InlineCode } from "../../lesson/InlineCode.tsx";
import { HintList } from "./HintList.tsx";
import { RunLine } from "./RunLine.tsx";

/** A goal with all its hints and a solution. */
export function HandoutGoal({ goal: { goal, steps, sender, begin, hints, solution } }: { readonly goal: Goal }) {
  return (
    <section class="handout-task">
      <p class="handout-kind">{words.goal}</p>
      <p class="handout-asked">
        <InlineCode text={goal} />
      </p>
      <dl class="handout-goal">
        <div>
          <dt>{words.begin}</dt>
          <dd>
            <RunLine steps={steps} sender={sender} source={begin} />
          </dd>
        </div>
        <div>
          <dt>{words.hints}</dt>
          <dd>
            <HintList hints={hints} />
          </dd>
        </div>
        <div>
          <dt>{words.solution}</dt>
          <dd>
            <code>{solution}</code>
          </dd>
        </div>
      </dl>
    </section>
  );
}
