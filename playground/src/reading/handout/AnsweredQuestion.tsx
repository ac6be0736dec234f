import * as words from "#words/handout.ts";
import type { Question } from "../../../../server/lesson/lesson.ts";
import type { ProvedVerdict } from "../../../../server/lesson/site.ts";
import { InlineCode } from "../../lesson/InlineCode.tsx";
import { RunLine } from "./RunLine.tsx";

interface AnsweredQuestionProps {
  readonly question: Question;
  readonly answer: readonly ProvedVerdict[];
  /** The lesson it comes from, where that is another. */
  readonly from?: string;
}

/** A question with what happened when it was run, and why for each client. */
export function AnsweredQuestion({ question, answer, from }: AnsweredQuestionProps) {
  return (
    <section class="handout-task">
      <p class="handout-kind">{from === undefined ? words.question : words.from(from)}</p>
      <p class="handout-asked">
        <InlineCode text={question.question} />
      </p>
      <RunLine steps={question.steps} sender={question.sender} source={question.source} />
      {answer.length > 0 && (
        <div class="table-place">
          <table class="handout-answer">
            <thead>
              <tr>
                <th scope="col">{words.client}</th>
                <th scope="col">{words.gotCopy}</th>
                <th scope="col">{words.why}</th>
              </tr>
            </thead>
            <tbody>
              {answer.map(({ client, copies, why }) => (
                <tr key={client} class={copies > 0 ? "has-copy" : ""}>
                  <th scope="row">{client}</th>
                  <td>{copies === 0 ? words.no : copies === 1 ? words.yes : words.copies(copies)}</td>
                  <td>{why}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
