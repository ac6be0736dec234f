import * as words from "#words/handout.ts";
import type { Sender, Step } from "../../../../server/lab/step.ts";
import { stepSentence } from "./step-sentence.ts";

interface RunLineProps {
  readonly steps: readonly Step[];
  readonly sender: Sender;
  readonly source: string;
}

/** What is done first, who runs it, and what is run. */
export function RunLine({ steps, sender, source }: RunLineProps) {
  return (
    <p class="handout-run">
      {steps.length > 0 && `${words.after(steps.map(stepSentence).join(words.and))} `}
      {words.runs(sender.type === "client" ? sender.name : null)} <code>{source}</code>
    </p>
  );
}
