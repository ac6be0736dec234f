import type { AskedElsewhere, QuestionBook } from "../../../../server/lesson/asked.ts";
import type { QuestionName } from "../../progress/progress.ts";

/** Few enough that a lesson still begins with itself. */
const most = 2;

/**
 * What of all that was missed a lesson asks again: questions of lessons that come before it, the longest missed first.
 *
 * Shape:  at most two, none that stands in `already`. A question that is gone from the text is passed over.
 * Errors: none.
 */
export function missedElsewhere(
  missed: readonly QuestionName[],
  book: QuestionBook,
  slug: string,
  already: readonly QuestionName[],
): AskedElsewhere[] {
  const here = book.findIndex((lesson) => lesson.slug === slug);
  const earlier = book.slice(0, Math.max(here, 0));
  const isNew = ({ slug: of, id }: QuestionName) => !already.some((other) => other.slug === of && other.id === id);
  return missed
    .filter(isNew)
    .flatMap((name): AskedElsewhere[] => {
      const lesson = earlier.find((other) => other.slug === name.slug);
      const question = lesson?.questions.find(({ id }) => id === name.id);
      const scene = lesson?.scenes.find(({ id }) => id === question?.scene);
      return lesson && question && scene ? [{ slug: lesson.slug, title: lesson.title, scene, question }] : [];
    })
    .slice(0, most);
}
