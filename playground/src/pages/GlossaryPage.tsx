import * as words from "#words/glossary.ts";
import type { Site } from "../../../server/lesson/site.ts";
import { InlineCode } from "../lesson/InlineCode.tsx";

/** Every word of the glossary with the lessons that use it. A lesson's popover reads its text from here. */
export function GlossaryPage({ root, site }: { readonly root: string; readonly site: Site }) {
  return (
    <main id="content" class="glossary-page">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <dl class="glossary-list">
        {site.glossary.map(({ id, term, text }) => {
          const using = site.lessons.filter(({ lesson }) => lesson.terms.includes(id));
          return (
            <div key={id} id={id} class="glossary-entry">
              <dt>{term}</dt>
              <dd class="glossary-text">
                <InlineCode text={text} />
              </dd>
              {using.length > 0 && (
                <dd class="glossary-lessons">
                  {words.metIn}:{" "}
                  {using.map(({ lesson }, at) => (
                    <span key={lesson.slug}>
                      {at > 0 && ", "}
                      <a href={`${root}lessons/${lesson.slug}/`}>{lesson.title}</a>
                    </span>
                  ))}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
    </main>
  );
}
