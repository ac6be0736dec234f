import * as words from "#words/not-found.ts";

/** An address with nothing behind it. */
export function NotFoundPage({ root }: { readonly root: string }) {
  return (
    <main id="content" class="lost">
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <p class="hero-actions">
        <a class="button" href={`${root}lessons/`}>
          {words.toLessons}
        </a>
        <a class="quiet-button" href={root}>
          {words.toFirstPage}
        </a>
      </p>
    </main>
  );
}
