import * as words from "#words/contents.ts";
import type { ProvedLesson } from "../../../server/lesson/site.ts";

interface LessonListProps {
  readonly root: string;
  readonly lessons: readonly ProvedLesson[];
  /** The level of a card's heading: one below the heading that the list stands under. */
  readonly heading: "h2" | "h3";
}

/** The lessons as cards, in reading order. */
export function LessonList({ root, lessons, heading: Heading }: LessonListProps) {
  return (
    <ol class="lesson-cards">
      {lessons.map(({ lesson }, index) => (
        <li key={lesson.slug} class="lesson-card">
          <p class="crumb">{words.place(index + 1, lesson.minutes)}</p>
          <Heading>
            <a href={`${root}lessons/${lesson.slug}/`}>{lesson.title}</a>
          </Heading>
          <p>{lesson.summary}</p>
        </li>
      ))}
    </ol>
  );
}
