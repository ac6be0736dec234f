import * as words from "#words/without-scripts.ts";
import type { Trace } from "../../../../server/lab/trace.ts";
import type { Card } from "../../../../server/lesson/lesson.ts";
import { AnswerTable } from "../../reading/handout/AnswerTable.tsx";
import { RunLine } from "../../reading/handout/RunLine.tsx";
import { InlineCode } from "../InlineCode.tsx";

interface ProofStillProps {
  readonly card: Card;
  /** The run that proves what it says, or null where its steps alone do. */
  readonly proof: Trace | null;
}

/** What a card's proof does, for those who cannot run it. */
export function ProofStill({ card: { front, proof: drive }, proof }: ProofStillProps) {
  if (proof === null || drive.run === null) return null;
  return (
    <details>
      <summary>
        {words.proofOf} <InlineCode text={front} />
      </summary>
      <RunLine steps={drive.steps} {...drive.run} />
      <AnswerTable answer={proof} caption={words.proved} />
    </details>
  );
}
