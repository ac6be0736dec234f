import type { ProvedLesson } from "../../../server/lesson/site.ts";

interface LessonListProps {
  readonly root: string;
  readonly lessons: readonly ProvedLesson[];
}

/** The lessons as cards, in reading order. */
export function LessonList({ root, lessons }: LessonListProps) {
  return (
    <ol class="lesson-cards">
      {lessons.map(({ lesson }, index) => (
        <li key={lesson.slug} class="lesson-card">
          <p class="crumb">
            Lesson {index + 1} · {lesson.minutes} min
          </p>
          <h3>
            <a href={`${root}lessons/${lesson.slug}/`}>{lesson.title}</a>
          </h3>
          <p>{lesson.summary}</p>
        </li>
      ))}
    </ol>
  );
}
