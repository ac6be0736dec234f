/** An address with nothing behind it. */
export function NotFoundPage({ root }: { readonly root: string }) {
  return (
    <main id="content" class="lost">
      <h1>Nobody is in this room</h1>
      <p class="lead">There is no page at this address. It may have moved, or the link has a slip in it.</p>
      <p class="hero-actions">
        <a class="button" href={`${root}lessons/`}>
          See the lessons
        </a>
        <a class="quiet-button" href={root}>
          Go to the first page
        </a>
      </p>
    </main>
  );
}
