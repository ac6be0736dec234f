import * as words from "#words/lesson.ts";
import type { ProvedLesson } from "../../../server/lesson/site.ts";
import { LessonEnd } from "../reading/LessonEnd.tsx";
import { InventoryOffer } from "./inventory/InventoryOffer.tsx";
import { LessonPart } from "./LessonPart.tsx";
import { OnceMore } from "./review/OnceMore.tsx";
import { Review } from "./review/Review.tsx";
import { SourceList } from "./SourceList.tsx";

interface LessonArticleProps {
  readonly root: string;
  readonly lessons: readonly ProvedLesson[];
  readonly proved: ProvedLesson;
}

/** The whole text of a lesson, rendered at build; main.tsx gives life to its predictions and driving links. */
export function LessonArticle({ root, lessons, proved }: LessonArticleProps) {
  const { lesson } = proved;
  const index = lessons.findIndex((other) => other.lesson.slug === lesson.slug);
  const [previous, next] = [lessons[index - 1]?.lesson, lessons[index + 1]?.lesson];
  const needed = lessons.filter((other) => lesson.needs.includes(other.lesson.slug));
  return (
    <article class="prose" data-lesson={lesson.slug}>
      <p class="crumb">{words.place(index + 1, lessons.length, lesson.minutes)}</p>
      <h1>{lesson.title}</h1>
      {needed.length > 0 && (
        <p class="needs">
          {words.buildsOn(
            needed.map((other) => (
              <a key={other.lesson.slug} href={`${root}lessons/${other.lesson.slug}/`}>
                {other.lesson.title}
              </a>
            )),
          )}
        </p>
      )}
      {lesson.headings.length > 1 && (
        <nav class="sections" aria-label={words.sections}>
          <ol>
            {lesson.headings.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {index === 0 && <InventoryOffer root={root} lessons={lessons} />}
      <Review items={proved.review} lessons={lessons} />
      {lesson.parts.map((part) => (
        <LessonPart key={lesson.parts.indexOf(part)} part={part} proved={proved} />
      ))}
      <OnceMore />
      {lesson.sources.length > 0 && (
        <details class="sources">
          <summary>{words.sources}</summary>
          <SourceList sources={lesson.sources} />
        </details>
      )}
      <LessonEnd />
      <nav class="neighbours" aria-label={words.neighbours}>
        {previous && (
          <a rel="prev" href={`${root}lessons/${previous.slug}/`}>
            <span>{words.previous}</span> {previous.title}
          </a>
        )}
        {next ? (
          <a rel="next" href={`${root}lessons/${next.slug}/`}>
            <span>{words.next}</span> {next.title}
          </a>
        ) : (
          <a rel="next" href={`${root}playground/`}>
            <span>{words.next}</span> {words.ownScene}
          </a>
        )}
      </nav>
    </article>
  );
}
