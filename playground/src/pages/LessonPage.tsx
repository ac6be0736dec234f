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
  const [{ scene, start }] = proved.lesson.scenes;
  const sender = start.sender.type === "client" ? start.sender.name : null;
  return (
    <div class="lesson">
      <main id="content" class="lesson-text">
        <LessonArticle root={root} lessons={site.lessons} proved={proved} />
      </main>
      <PanelPlace start={{ scene, sender, source: start.source, isRunAtOnce: false }} place="beside" />
    </div>
  );
}
