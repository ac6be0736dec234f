import { renderToString } from "preact-render-to-string";
import type { Page, Site } from "../../server/lesson/site.ts";
import { LessonArticle } from "./lesson/LessonArticle.tsx";
import { PageHead } from "./pages/PageHead.tsx";
import { planOf } from "./pages/page-plan.tsx";
import { Shell } from "./pages/Shell.tsx";

export { addressesOf } from "./pages/page-plan.tsx";
export { filesOf } from "./site-files.ts";

/**
 * One page of the site as HTML. An address that is not one of `addressesOf` gives the page that says so.
 *
 * Shape:  `root` leads from the page to the site's root, such as "../../".
 * Errors: none.
 */
export function renderPage(address: string, site: Site, root: string): Page {
  const { kind, section, facts, crumb, content } = planOf(address, site);
  const head = renderToString(<PageHead {...facts} root={root} path={address.slice(1)} address={site.address} />);
  const body = renderToString(
    <Shell
      root={root}
      kind={kind}
      section={section}
      hasGlossary={site.glossary.length > 0}
      {...(crumb === undefined ? {} : { crumb })}
    >
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
