import * as words from "#words/contents.ts";
import type { Lesson } from "../../../server/lesson/lesson.ts";
import type { ProvedLesson } from "../../../server/lesson/site.ts";
import { type ContentsLesson, tasksOf } from "../progress/contents-lesson.ts";

interface LessonListProps {
  readonly root: string;
  readonly lessons: readonly ProvedLesson[];
  /** The level of a card's heading: one below the heading that the list stands under. */
  readonly heading: "h2" | "h3";
}

/** The lessons as cards, in reading order. How far each is, start-contents.ts adds: the page itself knows no reader. */
export function LessonList({ root, lessons, heading: Heading }: LessonListProps) {
  return (
    <ol class="lesson-cards">
      {lessons.map(({ lesson }, index) => (
        <li key={lesson.slug} class="lesson-card" data-lesson-card={JSON.stringify(cardOf(lesson, index + 1))}>
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

function cardOf(lesson: Lesson, number: number): ContentsLesson {
  return { ...tasksOf(lesson), number, title: lesson.title };
}
