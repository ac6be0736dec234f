import type { ComponentChildren } from "preact";
import { Logo } from "./Logo.tsx";
import { ThemeSwitch } from "./ThemeSwitch.tsx";

/** Where the reader is, for the navigation. */
export type Section = "home" | "lessons" | "playground" | "lost";

interface ShellProps {
  /** The way from this page to the site's root: "./", "../" and so on. */
  readonly root: string;
  readonly section: Section;
  /** The page's kind, which the stylesheet and main.tsx go by. */
  readonly kind: string;
  /** The lesson being read, for the navigation. */
  readonly crumb?: string;
  readonly children: ComponentChildren;
}

/** What every page has around its content: skip links, header, footer. */
export function Shell({ root, section, kind, crumb, children }: ShellProps) {
  const hasPanel = kind === "home" || kind === "lesson" || kind === "alone";
  const current = (of: Section) => (section === of ? ({ "aria-current": crumb ? "true" : "page" } as const) : {});
  return (
    <body class={`page-${kind}`} data-page={kind} data-root={root}>
      {kind !== "alone" && (
        <a class="skip" href="#content">
          Skip to the text
        </a>
      )}
      {hasPanel && (
        <a class="skip" href="#live-panel">
          Skip to the live panel
        </a>
      )}
      <header class="site-header">
        <a class="brand" href={root}>
          <Logo />
          <span>Emitscope</span>
        </a>
        <nav class="site-nav" aria-label="Site">
          <a href={`${root}lessons/`} {...current("lessons")}>
            Lessons
          </a>
          {crumb && (
            <a class="crumb-link" href="./" aria-current="page">
              {crumb}
            </a>
          )}
          <a href={`${root}playground/`} {...current("playground")}>
            Playground
          </a>
        </nav>
        <div class="site-side">
          {hasPanel && (
            <p class="host" role="status" aria-label="Host" data-host="">
              <span class="host-dot" aria-hidden="true" />
              <span class="host-text">Socket.IO 4.8.4 · starts in this tab</span>
            </p>
          )}
          <ThemeSwitch />
        </div>
      </header>
      {children}
      <footer class="site-footer">
        <p>
          Nothing here is faked: real Socket.IO servers and clients, running in your browser. No account, no tracking,
          no second tab.
        </p>
        <nav aria-label="Footer">
          <a href={`${root}lessons/`}>Lessons</a>
          <a href={`${root}playground/`}>Playground</a>
          <a href="https://socket.io/docs/v4/">Socket.IO's own docs</a>
        </nav>
      </footer>
    </body>
  );
}
