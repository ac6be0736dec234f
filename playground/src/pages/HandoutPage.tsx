import * as words from "#words/handout.ts";
import { answerIn, type ProvedLesson, type Site } from "../../../server/lesson/site.ts";
import { SourceList } from "../lesson/SourceList.tsx";
import { AnsweredQuestion } from "../reading/handout/AnsweredQuestion.tsx";
import { HandoutPart } from "../reading/handout/HandoutPart.tsx";
import { SceneTable } from "../reading/handout/SceneTable.tsx";

interface HandoutPageProps {
  readonly site: Site;
  readonly proved: ProvedLesson;
}

/** A lesson for paper: its text, and the answers that running it gave. */
export function HandoutPage({ site, proved }: HandoutPageProps) {
  const { lesson, review } = proved;
  const address = site.address === null ? null : `${site.address}lessons/${lesson.slug}/`;
  return (
    <main id="content" class="handout-page">
      <article class="prose">
        <p class="crumb">{words.crumb(site.lessons.indexOf(proved) + 1, site.lessons.length)}</p>
        <h1>{lesson.title}</h1>
        <p class="lead">{lesson.summary}</p>
        <p class="handout-actions">
          <button type="button" class="button needs-scripts" data-opens="print">
            {words.print}
          </button>
          <a class="quiet-button" href="../">
            {words.back}
          </a>
        </p>
        <p class="handout-proved">
          {words.proved} {address !== null && words.live(address)}
        </p>
        {review.length > 0 && (
          <section>
            <h2>{words.review}</h2>
            {review.map(({ slug, title, question, scene }) => (
              <AnsweredQuestion
                key={`${slug}/${question.id}`}
                question={question}
                from={{ title, scene: scene.scene }}
                answer={answerIn(site.lessons, slug, question.id)}
              />
            ))}
          </section>
        )}
        <SceneTable scene={lesson.scenes[0].scene} />
        {lesson.parts.map((part, at) => (
          <HandoutPart key={at} part={part} proved={proved} />
        ))}
        {lesson.sources.length > 0 && (
          <section class="handout-sources">
            <h2>{words.sources}</h2>
            <SourceList sources={lesson.sources} />
          </section>
        )}
      </article>
    </main>
  );
}
