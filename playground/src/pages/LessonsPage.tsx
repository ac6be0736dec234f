import * as words from "#words/contents.ts";
import type { Site } from "../../../server/lesson/site.ts";
import { inventoryOf } from "../progress/contents-lesson.ts";
import { LessonList } from "./LessonList.tsx";

/** The contents: every lesson, in reading order. */
export function LessonsPage({ root, site }: { readonly root: string; readonly site: Site }) {
  return (
    <main id="content" class="contents">
      <div class="contents-head">
        <div>
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
        </div>
        <div class="progress-place" data-progress={JSON.stringify(inventoryOf(site.lessons, root))} />
      </div>
      <LessonList root={root} lessons={site.lessons} heading="h2" />
    </main>
  );
}
