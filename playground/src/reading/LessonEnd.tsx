import * as words from "#words/reading.ts";

/** What a reader may take along from a lesson. */
export function LessonEnd() {
  return (
    <p class="lesson-end">
      <a href="handout/">{words.handout}</a>: {words.handoutSays}
    </p>
  );
}
