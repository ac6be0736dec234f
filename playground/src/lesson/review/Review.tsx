import { Fragment } from "preact";
import * as words from "#words/review.ts";
import { askedQuestion } from "../../../../server/lesson/asked.ts";
import { answerIn, type ProvedLesson, type ReviewQuestion } from "../../../../server/lesson/site.ts";
import { AnswerStill } from "../still/AnswerStill.tsx";
import { PredictElsewhere } from "./PredictElsewhere.tsx";

interface ReviewProps {
  readonly items: readonly ReviewQuestion[];
  /** Those that the questions come from, with their answers for whoever has scripts off. */
  readonly lessons: readonly ProvedLesson[];
}

/**
 * Questions of earlier lessons before a lesson begins, folded so that nobody has to. What this reader missed is added
 * when the page is at rest (come-back.tsx); a lesson with none of either shows nothing.
 */
export function Review({ items, lessons }: ReviewProps) {
  return (
    <details class="review" data-chosen={items.length} hidden={items.length === 0}>
      <summary>{words.title(items.length, 0)}</summary>
      <p class="review-lead">{words.lead}</p>
      {items.map(({ slug, title, scene, question }) => (
        <Fragment key={`${slug}/${question.id}`}>
          <PredictElsewhere asked={{ slug, title, scene, question: askedQuestion(question) }} />
          <AnswerStill steps={question.steps} answer={answerIn(lessons, slug, question.id)} />
        </Fragment>
      ))}
    </details>
  );
}
