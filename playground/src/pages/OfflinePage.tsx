import * as words from "#words/offline-page.ts";

/** What the service worker shows offline in place of a page that it does not keep. */
export function OfflinePage({ root }: { readonly root: string }) {
  return (
    <main id="content" class="lost">
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <p class="hero-actions">
        <a class="button" href={`${root}lessons/`}>
          {words.toLessons}
        </a>
        <a class="quiet-button" href={`${root}playground/`}>
          {words.toPlayground}
        </a>
      </p>
    </main>
  );
}
