import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Page, Site } from "../../server/lesson/site.ts";
import { LessonArticle } from "./lesson/LessonArticle.tsx";
import { HomePage } from "./pages/HomePage.tsx";
import { LessonPage } from "./pages/LessonPage.tsx";
import { LessonsPage } from "./pages/LessonsPage.tsx";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { PlaygroundPage } from "./pages/PlaygroundPage.tsx";
import { type Section, Shell } from "./pages/Shell.tsx";
import { heroStart, playgroundStart } from "./pages/starts.ts";

interface Plan {
  readonly kind: string;
  readonly section: Section;
  readonly title: string;
  readonly description: string;
  readonly crumb?: string;
  readonly content: (root: string) => ComponentChildren;
}

/** Every address of the site, as paths from its root; each ends in a slash but the one for what is not there. */
export function addressesOf(site: Site): string[] {
  return [
    "/",
    "/lessons/",
    ...site.lessons.map(({ lesson }) => `/lessons/${lesson.slug}/`),
    "/playground/",
    "/404.html",
  ];
}

/**
 * One page of the site as HTML. An address that is not one of `addressesOf` gives the page that says so.
 *
 * Shape:  `root` leads from the page to the site's root, such as "../../".
 * Errors: none.
 */
export function renderPage(address: string, site: Site, root: string): Page {
  const { kind, section, title, description, crumb, content } = planOf(address, site);
  const head = renderToString(
    <>
      <title>{title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <script src={`${root}theme.js`} />
      <link rel="icon" type="image/svg+xml" href={`${root}icon.svg`} />
    </>,
  );
  const body = renderToString(
    <Shell root={root} kind={kind} section={section} {...(crumb === undefined ? {} : { crumb })}>
      {content(root)}
    </Shell>,
  );
  return { head, body };
}

/** The text of one lesson alone, for a page that swaps it in place. Errors: none; an unknown slug gives "". */
export function renderArticle(slug: string, site: Site, root: string): string {
  const proved = site.lessons.find(({ lesson }) => lesson.slug === slug);
  if (proved === undefined) return "";
  return renderToString(<LessonArticle root={root} lessons={site.lessons} proved={proved} />);
}

function planOf(address: string, site: Site): Plan {
  if (address === "/") {
    return {
      kind: "home",
      section: "home",
      title: "Emitscope: see who hears your Socket.IO emit",
      description:
        "Short Socket.IO lessons beside a live panel: pick an emit, predict who gets a copy, run it on a real server in your tab.",
      content: (root) => <HomePage root={root} site={site} start={heroStart} />,
    };
  }
  if (address === "/lessons/") {
    return {
      kind: "contents",
      section: "lessons",
      title: "Lessons · Emitscope",
      description:
        "Socket.IO connections, rooms and emits, one idea a lesson, each beside a live panel that runs the real thing.",
      content: (root) => <LessonsPage root={root} site={site} />,
    };
  }
  if (address === "/playground/") {
    return {
      kind: "alone",
      section: "playground",
      title: "Playground · Emitscope",
      description:
        "Set up clients, rooms and namespaces, run any Socket.IO emit, and share the experiment by its address.",
      content: () => <PlaygroundPage start={playgroundStart} />,
    };
  }
  const proved = site.lessons.find(({ lesson }) => address === `/lessons/${lesson.slug}/`);
  if (proved !== undefined) {
    const number = site.lessons.indexOf(proved) + 1;
    return {
      kind: "lesson",
      section: "lessons",
      title: `${proved.lesson.title} · Emitscope`,
      description: proved.lesson.summary,
      crumb: `${number} · ${proved.lesson.title}`,
      content: (root) => <LessonPage root={root} site={site} proved={proved} />,
    };
  }
  return {
    kind: "lost",
    section: "lost",
    title: "No page here · Emitscope",
    description: "There is no page at this address.",
    content: (root) => <NotFoundPage root={root} />,
  };
}
