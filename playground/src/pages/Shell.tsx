import type { ComponentChildren } from "preact";
import * as words from "#words/shell.ts";
import { ReadingIcon } from "../reading/ReadingIcon.tsx";
import { Logo } from "./Logo.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** Where the reader is, for the navigation. */
export type Section = "home" | "lessons" | "playground" | "glossary" | "lost";

interface ShellProps {
  /** The way from this page to the site's root: "./", "../" and so on. */
  readonly root: string;
  readonly section: Section;
  /** The page's kind, which the stylesheet and main.tsx go by. */
  readonly kind: string;
  /** The lesson being read, for the navigation. */
  readonly crumb?: { readonly text: string; readonly href: string };
  /** Whether there is a page of the glossary to link to. */
  readonly hasGlossary: boolean;
  readonly children: ComponentChildren;
}

/** What every page has around its content: skip links, header, footer. */
export function Shell({ root, section, kind, crumb, hasGlossary, children }: ShellProps) {
  const hasPanel = kind === "home" || kind === "lesson" || kind === "alone";
  const current = (of: Section) => (section === of ? ({ "aria-current": crumb ? "true" : "page" } as const) : {});
  return (
    <body class={`page-${kind}`} data-page={kind} data-root={root}>
      {kind !== "alone" && (
        <a class="skip" href="#content">
          {words.skipToText}
        </a>
      )}
      {hasPanel && (
        <a class="skip" href="#live-panel">
          {words.skipToPanel}
        </a>
      )}
      <header class="site-header">
        <a class="brand" href={root}>
          <Logo />
          <span>{words.brand}</span>
        </a>
        <nav class="site-nav" aria-label={words.site}>
          <a href={`${root}lessons/`} {...current("lessons")}>
            {words.lessons}
          </a>
          {crumb && (
            <a class="crumb-link" href={crumb.href} {...(crumb.href === "./" ? { "aria-current": "page" } : {})}>
              {crumb.text}
            </a>
          )}
          <a href={`${root}playground/`} {...current("playground")}>
            {words.playground}
          </a>
        </nav>
        <div class="site-side">
          {hasPanel && (
            <p class="host needs-scripts" role="status" aria-label={words.host} data-host="">
              <span class="host-dot" aria-hidden="true" />
              <span class="host-text">{words.hostStarts}</span>
            </p>
          )}
          <SearchButton />
          <ThemeSwitch />
        </div>
      </header>
      {children}
      <footer class="site-footer">
        <p>{words.promise}</p>
        <nav aria-label={words.footer}>
          <a href={`${root}lessons/`}>{words.lessons}</a>
          <a href={`${root}playground/`}>{words.playground}</a>
          {hasGlossary && (
            <a href={`${root}glossary/`} {...current("glossary")}>
              {words.glossary}
            </a>
          )}
          <a href="https://socket.io/docs/v4/">{words.docs}</a>
        </nav>
      </footer>
    </body>
  );
}

/** Opens the search; start-reading.ts listens for it. */
function SearchButton() {
  return (
    <button
      type="button"
      class="search-open needs-scripts"
      data-opens="search"
      aria-haspopup="dialog"
      aria-keyshortcuts="/ Control+K Meta+K"
    >
      <ReadingIcon name="search" />
      <span>{words.search}</span>
      <span class="search-key" aria-hidden="true">
        /
      </span>
    </button>
  );
}
