import type { ComponentChildren } from "preact";
import * as words from "#words/pages.ts";
import type { ProvedLesson, Site } from "../../../server/lesson/site.ts";
import { GlossaryPage } from "./GlossaryPage.tsx";
import { HandoutPage } from "./HandoutPage.tsx";
import { HomePage } from "./HomePage.tsx";
import { LessonPage } from "./LessonPage.tsx";
import { LessonsPage } from "./LessonsPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { OfflinePage } from "./OfflinePage.tsx";
import type { PageFacts } from "./PageHead.tsx";
import { PlaygroundPage } from "./PlaygroundPage.tsx";
import type { Section } from "./Shell.tsx";
import { heroStart, playgroundStart } from "./starts.ts";

/** One page before it is rendered: what it is, what it says of itself, and its content. */
export interface PagePlan {
  readonly kind: string;
  readonly section: Section;
  readonly facts: PageFacts;
  readonly crumb?: { readonly text: string; readonly href: string };
  readonly content: (root: string) => ComponentChildren;
}

/** Every address of the site, as paths from its root; each ends in a slash but the one for what is not there. */
export function addressesOf(site: Site): string[] {
  return [
    "/",
    "/lessons/",
    ...site.lessons.flatMap(({ lesson }) => [`/lessons/${lesson.slug}/`, `/lessons/${lesson.slug}/handout/`]),
    "/playground/",
    ...(site.glossary.length > 0 ? ["/glossary/"] : []),
    "/offline/",
    "/404.html",
  ];
}

/** What stands at an address; one that is not of `addressesOf` gives the page that says so. Errors: none. */
export function planOf(address: string, site: Site): PagePlan {
  const [, slug, handout] = /^\/lessons\/([^/]+)\/(handout\/)?$/.exec(address) ?? [];
  const proved = site.lessons.find(({ lesson }) => lesson.slug === slug);
  if (proved !== undefined) return handout === undefined ? lessonPlan(site, proved) : handoutPlan(site, proved);
  if (address === "/") {
    return {
      kind: "home",
      section: "home",
      facts: listed(words.home),
      content: (root) => <HomePage root={root} site={site} hero={heroStart} />,
    };
  }
  if (address === "/lessons/") {
    return {
      kind: "contents",
      section: "lessons",
      facts: listed(words.lessons),
      content: (root) => <LessonsPage root={root} site={site} />,
    };
  }
  if (address === "/playground/") {
    return {
      kind: "alone",
      section: "playground",
      facts: listed(words.playground),
      content: () => <PlaygroundPage first={playgroundStart} />,
    };
  }
  if (address === "/glossary/" && site.glossary.length > 0) {
    return {
      kind: "glossary",
      section: "glossary",
      facts: listed(words.glossary),
      content: (root) => <GlossaryPage root={root} site={site} />,
    };
  }
  if (address === "/offline/") {
    return {
      kind: "lost",
      section: "lost",
      facts: { ...words.offline, subject: words.tagline, isListed: false },
      content: (root) => <OfflinePage root={root} />,
    };
  }
  return {
    kind: "lost",
    section: "lost",
    facts: { ...words.lost, subject: words.tagline, isListed: false },
    content: (root) => <NotFoundPage root={root} />,
  };
}

function listed({ title, description }: { readonly title: string; readonly description: string }): PageFacts {
  return { title, description, subject: words.tagline, isListed: true };
}

function lessonPlan(site: Site, proved: ProvedLesson): PagePlan {
  const { title, summary } = proved.lesson;
  return {
    kind: "lesson",
    section: "lessons",
    facts: { title: words.lesson(title), description: summary, subject: title, isListed: true },
    crumb: { text: words.crumb(site.lessons.indexOf(proved) + 1, title), href: "./" },
    content: (root) => <LessonPage root={root} site={site} proved={proved} />,
  };
}

function handoutPlan(site: Site, proved: ProvedLesson): PagePlan {
  const { title } = proved.lesson;
  return {
    kind: "handout",
    section: "lessons",
    // It holds the answers: those who search shall find the lesson.
    facts: {
      title: words.handout(title),
      description: words.handoutDescription(title),
      subject: title,
      isListed: false,
    },
    crumb: { text: words.crumb(site.lessons.indexOf(proved) + 1, title), href: "../" },
    content: () => <HandoutPage site={site} proved={proved} />,
  };
}
