import type { Part } from "../../../../server/lesson/lesson.ts";
import type { ProvedLesson } from "../../../../server/lesson/site.ts";
import { DiagramPlace } from "../../lesson/diagram/DiagramPlace.tsx";
import { InlineCode } from "../../lesson/InlineCode.tsx";
import { AnsweredQuestion } from "./AnsweredQuestion.tsx";
import { fromHandout } from "./from-handout.ts";
import { HandoutCalls } from "./HandoutCalls.tsx";
import { HandoutGoal } from "./HandoutGoal.tsx";
import { SceneTable } from "./SceneTable.tsx";

/** A stretch of a lesson as it stands on paper: what one would press is told, what one would find out is there. */
export function HandoutPart({ part, proved }: { readonly part: Part; readonly proved: ProvedLesson }) {
  switch (part.type) {
    case "prose":
      // The parser's own HTML, as in LessonArticle.
      return <div class="prose-part" dangerouslySetInnerHTML={{ __html: fromHandout(part.html) }} />;
    case "scene":
      return <SceneTable scene={part.scene.scene} />;
    case "predict":
      return <AnsweredQuestion question={part.question} answer={proved.answers.get(part.question.id) ?? null} />;
    case "calls":
      return <HandoutCalls part={part} results={proved.results} />;
    case "goal":
      return <HandoutGoal goal={part.goal} />;
    case "cards":
      return (
        <dl class="handout-cards">
          {part.cards.map(({ front, says }) => (
            <div key={front}>
              <dt>
                <InlineCode text={front} />
              </dt>
              <dd>
                <InlineCode text={says} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case "inventory":
      return (
        <section>
          <h3>{part.title}</h3>
          {part.questions.map((question) => (
            <AnsweredQuestion key={question.id} question={question} answer={proved.answers.get(question.id) ?? null} />
          ))}
        </section>
      );
    case "diagram": {
      const { id, title, source } = part.diagram;
      const drawing = proved.drawings.get(id);
      return (
        <figure class="diagram">
          {drawing === undefined ? (
            <pre class="code">
              <code>{source}</code>
            </pre>
          ) : (
            <DiagramPlace title={title} drawing={drawing} />
          )}
          <figcaption class="diagram-caption">{title}</figcaption>
        </figure>
      );
    }
  }
}
