import * as words from "#words/contents.ts";
import type { Site } from "../../../server/lesson/site.ts";
import { LessonList } from "./LessonList.tsx";

/** The contents: every lesson, in reading order. */
export function LessonsPage({ root, site }: { readonly root: string; readonly site: Site }) {
  return (
    <main id="content" class="contents">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <LessonList root={root} lessons={site.lessons} heading="h2" />
    </main>
  );
}
