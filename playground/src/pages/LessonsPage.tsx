import type { Site } from "../../../server/lesson/site.ts";
import { LessonList } from "./LessonList.tsx";

/** The contents: every lesson, in reading order. */
export function LessonsPage({ root, site }: { readonly root: string; readonly site: Site }) {
  return (
    <main id="content" class="contents">
      <h1>Lessons</h1>
      <p class="lead">
        One idea each, five to ten minutes. They build on each other, but nothing stops you from starting with the one
        you came for.
      </p>
      <LessonList root={root} lessons={site.lessons} heading="h2" />
    </main>
  );
}
