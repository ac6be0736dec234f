import type { Site } from "../../../server/lesson/site.ts";
import { LessonList } from "./LessonList.tsx";
import { PanelPlace } from "./PanelPlace.tsx";
import type { PanelStart } from "./panel-start.ts";

interface HomePageProps {
  readonly root: string;
  readonly site: Site;
  readonly start: PanelStart;
}

/** What Emitscope is, a live emit that runs at once, and the lessons. */
export function HomePage({ root, site, start }: HomePageProps) {
  const first = site.lessons[0]?.lesson;
  return (
    <main id="content" class="home">
      <div class="hero">
        <div class="hero-text">
          <h1>See who hears your Socket.IO emit</h1>
          <p class="lead">
            Short lessons beside a live panel: pick a call, say who will get a copy, run it, and see who really did, and
            why the others did not.
          </p>
          <p class="hero-actions">
            {first && (
              <a class="button" href={`${root}lessons/${first.slug}/`}>
                Start with lesson 1
              </a>
            )}
            <a class="quiet-button" href={`${root}playground/`}>
              Open the playground
            </a>
          </p>
          <p class="hero-note">
            What you see in the panel has just happened: a real server and five real clients in this tab. The picture
            replays what they recorded.
          </p>
        </div>
        <PanelPlace start={start} place="hero" />
      </div>
      <section class="home-section" aria-labelledby="lessons">
        <h2 id="lessons">Lessons</h2>
        <LessonList root={root} lessons={site.lessons} heading="h3" />
      </section>
      <section class="home-section" aria-labelledby="difference">
        <h2 id="difference">Nothing is faked</h2>
        <ul class="points">
          <li>
            <h3>The real server</h3>
            <p>
              The <code>socket.io</code> package runs unmodified in a worker of this page. Your expression runs on its
              real <code>io</code> and <code>socket</code>.
            </p>
          </li>
          <li>
            <h3>Real receipts</h3>
            <p>
              A tick means that a client's listener was called. The picture replays the recorded run at a pace one can
              follow; it never decides who gets a copy.
            </p>
          </li>
          <li>
            <h3>Silence is proved</h3>
            <p>
              “Not received” is not a guess after waiting a while. Each client reports back over the same ordered line
              that the copy would have used.
            </p>
          </li>
        </ul>
      </section>
    </main>
  );
}
