import type { ProvedLesson, Site } from "../../../server/lesson/site.ts";
import { LessonArticle } from "../lesson/LessonArticle.tsx";
import { PanelPlace } from "./PanelPlace.tsx";

interface LessonPageProps {
  readonly root: string;
  readonly site: Site;
  readonly proved: ProvedLesson;
}

/** A lesson: its text on the left, the live panel beside it. */
export function LessonPage({ root, site, proved }: LessonPageProps) {
  const [first] = proved.lesson.scenes;
  return (
    <div class="lesson">
      <main id="content" class="lesson-text">
        <LessonArticle root={root} lessons={site.lessons} proved={proved} />
      </main>
      <PanelPlace first={first} place="beside" />
    </div>
  );
}
