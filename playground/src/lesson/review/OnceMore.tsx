import * as words from "#words/review.ts";

/** Where a lesson's own questions come back that were missed; nothing until one was (come-back.tsx). */
export function OnceMore() {
  return (
    <section class="once-more" aria-labelledby="once-more" hidden>
      <h2 id="once-more">{words.onceMore}</h2>
      <p class="once-more-lead" />
    </section>
  );
}
