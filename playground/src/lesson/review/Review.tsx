import * as words from "#words/review.ts";
import { askedQuestion } from "../../../../server/lesson/asked.ts";
import type { ReviewQuestion } from "../../../../server/lesson/site.ts";
import { PredictElsewhere } from "./PredictElsewhere.tsx";

/**
 * Questions of earlier lessons before a lesson begins, folded so that nobody has to. What this reader missed is added
 * when the page is at rest (come-back.tsx); a lesson with none of either shows nothing.
 */
export function Review({ items }: { readonly items: readonly ReviewQuestion[] }) {
  return (
    <details class="review" data-chosen={items.length} hidden={items.length === 0}>
      <summary>{words.title(items.length, 0)}</summary>
      <p class="review-lead">{words.lead}</p>
      {items.map(({ slug, title, scene, question }) => (
        <PredictElsewhere
          key={`${slug}/${question.id}`}
          asked={{ slug, title, scene, question: askedQuestion(question) }}
        />
      ))}
    </details>
  );
}
