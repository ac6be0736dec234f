import * as words from "#words/home.ts";
import type { LessonScene } from "../../../server/lesson/lesson.ts";
import type { Site } from "../../../server/lesson/site.ts";
import { InlineCode } from "../lesson/InlineCode.tsx";
import { LessonList } from "./LessonList.tsx";
import { PanelPlace } from "./PanelPlace.tsx";

interface HomePageProps {
  readonly root: string;
  readonly site: Site;
  readonly hero: LessonScene;
}

/** What Emitscope is, a live emit that runs at once, and the lessons. */
export function HomePage({ root, site, hero }: HomePageProps) {
  const first = site.lessons[0]?.lesson;
  return (
    <main id="content" class="home">
      <div class="hero">
        <div class="hero-text">
          <h1>{words.heading}</h1>
          <p class="lead">{words.lead}</p>
          <p class="hero-actions">
            {first && (
              <a class="button start-lessons" href={`${root}lessons/${first.slug}/`}>
                {words.start}
              </a>
            )}
            <a class="quiet-button" href={`${root}playground/`}>
              {words.toPlayground}
            </a>
          </p>
          <p class="hero-note needs-scripts">{words.justHappened}</p>
        </div>
        <PanelPlace first={hero} place="hero" />
      </div>
      <section class="home-section" aria-labelledby="lessons">
        <h2 id="lessons">{words.lessons}</h2>
        <LessonList root={root} lessons={site.lessons} heading="h3" />
      </section>
      <section class="home-section" aria-labelledby="difference">
        <h2 id="difference">{words.notFaked}</h2>
        <ul class="points">
          {words.points.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>
                <InlineCode text={text} />
              </p>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}
