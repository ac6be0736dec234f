/**
 * In development: puts a lesson's new text in the place of the old. Vite takes its overlay away for a changed script only,
 * and a lesson that was mended is none.
 *
 * Errors: none; a page of another lesson is left alone.
 */
export function swapLesson({ slug, html }: { readonly slug: string; readonly html: string }): void {
  document.querySelector("vite-error-overlay")?.remove();
  const article = document.querySelector<HTMLElement>("article[data-lesson]");
  if (article?.dataset.lesson !== slug) return;
  article.outerHTML = html;
  document.dispatchEvent(new Event("lesson:swapped"));
}
